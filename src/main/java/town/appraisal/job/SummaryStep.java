package town.appraisal.job;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.stage.publish.StagedFile;
import town.appraisal.store.OutputFile;
import town.appraisal.store.OutputFiles;
import town.appraisal.store.Run;
import town.appraisal.store.StoredDistrict;

/** 6 report: the workbook of the district, written aside. */
@Configuration(proxyBeanMethods = false)
class SummaryStep {

	@Bean
	Step summary(Steps steps, Run run, Stages stages, OutputFolder folder, OutputFiles outputs, JdbcClient jdbc) {
		return steps.once(StepName.SUMMARY, () -> {
			StagedFile staged = folder.staging(run.id())
				.write(OutputFolder.SUMMARY, (out) -> stages.summary().write(out, new StoredDistrict(jdbc, run)));
			outputs.put(run, new OutputFile(staged.path(), staged.sha256(), staged.size()));
		});
	}

}
