package town.appraisal.job.step;

import java.util.List;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.engine.Engine;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.stage.publish.Staging;
import town.appraisal.store.Run;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.written.DueReport;
import town.appraisal.store.written.OutputFiles;
import town.appraisal.store.written.WrittenReport;

/** 7 report: a workbook and a document for every project that counts, written aside. */
@Configuration(proxyBeanMethods = false)
public class ReportStep {

	@Bean
	Step report(Steps steps, Run run, ProjectLines lines, StoredFiles files, Engine engine, OutputFolder folder,
			OutputFiles outputs, AsyncTaskExecutor threads) {
		Staging staging = folder.staging(run.id());
		return steps.<DueReport, WrittenReport>inChunks(StepName.REPORT)
			.reader(new StillToDo<>((behind) -> lines.due(run, behind, Steps.PAGE), DueReport::line))
			.processor((due) -> {
				AppraisedFile file = files.file(run, due.seq());
				return new WrittenReport(due.line(), List
					.of(Steps.written(staging.write(due.path(), (out) -> engine.writeReport(out, file))), Steps
						.written(staging.write(documentBeside(due.path()), (out) -> engine.writeDocument(out, file)))));
			})
			.writer((reports) -> outputs.addReports(run, reports.getItems()))
			.taskExecutor(threads)
			.build();
	}

	/** Both files of a project bear one name, also where it was numbered. */
	private static String documentBeside(String workbook) {
		return workbook.substring(0, workbook.lastIndexOf('.')) + ".docx";
	}

}
