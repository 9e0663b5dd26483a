package town.appraisal.job;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

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
	Step summary(Steps steps, Run run, Stages stages, OutputFolder folder, OutputFiles outputs, JdbcClient jdbc,
			RunArguments arguments) {
		return steps.once(StepName.SUMMARY, () -> {
			StagedFile staged = folder.staging(run.id())
				.write(OutputFolder.SUMMARY, (out) -> stages.summary()
					.write(out, new StoredDistrict(jdbc, run, way(folder, run, arguments))));
			outputs.put(run, new OutputFile(staged.path(), staged.sha256(), staged.size()));
		});
	}

	/** The way from the summary to the received files; none between two drives. */
	private static String way(OutputFolder folder, Run run, RunArguments arguments) {
		Path year = folder.year(run.year());
		Path inbox = arguments.input().toAbsolutePath().normalize();
		if (!Objects.equals(year.getRoot(), inbox.getRoot())) {
			return "";
		}
		return year.relativize(inbox).toString().replace(File.separatorChar, '/') + "/";
	}

}
