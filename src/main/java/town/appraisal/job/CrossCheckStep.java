package town.appraisal.job;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import town.appraisal.stage.validate.FileDigest;
import town.appraisal.store.Results;
import town.appraisal.store.Run;

/** Across files: versions and duplicates, decided when all files lie side by side. */
@Configuration(proxyBeanMethods = false)
class CrossCheckStep {

	@Bean
	Step crossCheck(Steps steps, Run run, Stages stages, Results results) {
		return steps.once(StepName.CROSS_CHECK,
				() -> stages.review()
					.review(results.readable(run, FileDigest::new))
					.forEach((it) -> results.decide(run, it.path(), it.status(), it.added())));
	}

}
