package town.appraisal.job;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import town.appraisal.store.Results;
import town.appraisal.store.Run;
import town.appraisal.store.StoredFiles;

/** Across files: versions and duplicates, decided when all files lie side by side. */
@Configuration(proxyBeanMethods = false)
class CrossCheckStep {

	@Bean
	Step crossCheck(Steps steps, Run run, Stages stages, Results results, StoredFiles files) {
		return steps.once(StepName.CROSS_CHECK,
				() -> stages.review()
					.review(files.of(run))
					.forEach((it) -> results.decide(run, it.path(), it.status(), it.added(), it.notChecked())));
	}

}
