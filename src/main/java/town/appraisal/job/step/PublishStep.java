package town.appraisal.job.step;

import java.time.Clock;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import town.appraisal.job.database.StepTimes;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.store.district.Figures;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.written.OutputFiles;

/** 9 publish: the manifest is written, then everything appears at once. */
@Configuration(proxyBeanMethods = false)
public class PublishStep {

	@Bean
	Step publish(Steps steps, Run run, Publication publication) {
		return steps.once(StepName.PUBLISH, () -> publication.publish(run));
	}

	@Bean
	Publication publication(ManifestFacts facts, OutputFolder folder, OutputFiles outputs, StoredFiles files, Runs runs,
			Clock clock) {
		return new Publication(facts, folder, outputs, files, runs, clock);
	}

	@Bean
	ManifestFacts manifestFacts(Figures figures, ProjectLines lines, OutputFiles outputs, StepTimes times) {
		return new ManifestFacts(figures, lines, outputs, times);
	}

}
