package town.appraisal.command;

import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Project;
import town.appraisal.job.ReturnedCopyWriter;
import town.appraisal.stage.report.ReturnPath;
import town.appraisal.workbook.mark.ReturnTitle;
import town.appraisal.workbook.mark.ReturnedCopy;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/**
 * Marks up what goes back: the filler's own workbook, with what is wrong at its cells.
 */
final class ReturnDesk implements ReturnedCopyWriter {

	private final ReturnedCopy copies = new ReturnedCopy(new XlsxCellSource());

	@Override
	public String path(Project project, String received) {
		return ReturnPath.of(project, received);
	}

	@Override
	public Optional<byte[]> mark(byte[] workbook, AppraisedFile file, int year) {
		Project project = file.project();
		String name = (project.code() + " " + project.name()).strip();
		return this.copies.of(workbook, new ReturnTitle(name, file.status().label(), year + " 年度", ""),
				file.findings());
	}

}
