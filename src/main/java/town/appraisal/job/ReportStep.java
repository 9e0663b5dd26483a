package town.appraisal.job;

import java.io.IOException;
import java.util.List;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.stage.publish.StagedFile;
import town.appraisal.stage.publish.Staging;
import town.appraisal.store.DueReport;
import town.appraisal.store.OutputFile;
import town.appraisal.store.OutputFiles;
import town.appraisal.store.ProjectLines;
import town.appraisal.store.Run;
import town.appraisal.store.StoredFiles;
import town.appraisal.store.WrittenReport;

/** 6 report: a workbook and a document for every project that counts, written aside. */
@Configuration(proxyBeanMethods = false)
class ReportStep {

	@Bean
	Step report(Steps steps, Run run, ProjectLines lines, StoredFiles files, Stages stages, OutputFolder folder,
			OutputFiles outputs, AsyncTaskExecutor threads) {
		Staging staging = folder.staging(run.id());
		return steps.<DueReport, WrittenReport>inChunks(StepName.REPORT)
			.reader(new StillToDo<>((behind) -> lines.due(run, behind, Steps.PAGE), DueReport::line))
			.processor((due) -> {
				AppraisedFile file = files.file(run, due.seq());
				return new WrittenReport(due.line(),
						List.of(written(staging, due.path(), stages.reports(), file, run.year()),
								written(staging, documentBeside(due.path()), stages.documents(), file, run.year())));
			})
			.writer((reports) -> outputs.addReports(run, reports.getItems()))
			.taskExecutor(threads)
			.build();
	}

	private static OutputFile written(Staging staging, String path, ProjectReportWriter writer, AppraisedFile file,
			int year) throws IOException {
		StagedFile staged = staging.write(path, (out) -> writer.write(out, file, year));
		return new OutputFile(staged.path(), staged.sha256(), staged.size());
	}

	/** Both files of a project bear one name, also where it was numbered. */
	private static String documentBeside(String workbook) {
		return workbook.substring(0, workbook.lastIndexOf('.')) + ".docx";
	}

}
