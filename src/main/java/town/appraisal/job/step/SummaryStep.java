package town.appraisal.job.step;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.district.District;
import town.appraisal.engine.Engine;
import town.appraisal.job.run.RunArguments;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Run;
import town.appraisal.store.district.StoredDistrict;
import town.appraisal.store.written.OutputFiles;

/** 7 report: the workbook of the district, written aside. */
@Configuration(proxyBeanMethods = false)
public class SummaryStep {

	@Bean
	Step summary(Steps steps, Run run, Engine engine, OutputFolder folder, OutputFiles outputs, JdbcClient jdbc,
			RunArguments arguments) {
		return steps.once(StepName.SUMMARY, () -> {
			District district = new StoredDistrict(jdbc, run, way(folder, run, arguments), engine.day());
			outputs.put(run, Steps.written(
					folder.staging(run.id()).write(OutputFolder.SUMMARY, (out) -> engine.writeSummary(out, district))));
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
