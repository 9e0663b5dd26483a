package town.appraisal.job.step;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import town.appraisal.engine.CrossReview;
import town.appraisal.engine.Engine;
import town.appraisal.store.Run;
import town.appraisal.store.judged.Results;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.judged.Successions;

/** 5 cross-check: versions, duplicates and copies, when all files lie side by side. */
@Configuration(proxyBeanMethods = false)
public class CrossCheckStep {

	@Bean
	Step crossCheck(Steps steps, Run run, Engine engine, Results results, Successions successions, StoredFiles files) {
		return steps.once(StepName.CROSS_CHECK,
				() -> engine.compare(files.of(run)).forEach((it) -> decide(run, results, successions, it)));
	}

	private static void decide(Run run, Results results, Successions successions, CrossReview review) {
		results.decide(run, review.path(), review.status(), review.added(), review.notChecked());
		if (!review.successor().isEmpty()) {
			successions.add(run, review.path(), review.successor());
		}
	}

}
