package town.appraisal.job;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import town.appraisal.store.Results;
import town.appraisal.store.Run;
import town.appraisal.store.StoredFiles;
import town.appraisal.store.Successions;

/** Across files: versions and duplicates, decided when all files lie side by side. */
@Configuration(proxyBeanMethods = false)
class CrossCheckStep {

	@Bean
	Step crossCheck(Steps steps, Run run, Stages stages, Results results, Successions successions, StoredFiles files) {
		return steps.once(StepName.CROSS_CHECK,
				() -> stages.review().review(files.of(run)).forEach((it) -> decide(run, results, successions, it)));
	}

	private static void decide(Run run, Results results, Successions successions, Decision decision) {
		results.decide(run, decision.path(), decision.status(), decision.added(), decision.notChecked());
		if (!decision.successor().isEmpty()) {
			successions.add(run, decision.path(), decision.successor());
		}
	}

}
