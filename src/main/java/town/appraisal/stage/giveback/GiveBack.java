package town.appraisal.stage.giveback;

import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Project;
import town.appraisal.workbook.mark.ReturnTitle;
import town.appraisal.workbook.mark.ReturnedCopy;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/**
 * Gives workbooks back to their fillers: which ones, where each copy lies, and what
 * stands over its list of findings.
 */
public final class GiveBack {

	/** A file of one of these statuses is given back. */
	public static final Set<Status> STATUSES = Set.of(Status.RETURNED, Status.PENDING);

	private final ReturnedCopy copies = new ReturnedCopy(new XlsxCellSource());

	/** Whether a file is given back. */
	public static boolean isDue(FileSummary file) {
		return STATUSES.contains(file.status());
	}

	/** Where the copy of a received file goes, below the folder of the year. */
	public static String path(Project project, String received) {
		return ReturnPath.of(project, received);
	}

	/**
	 * The filler's own workbook with the findings in it.
	 * @param workbook the file as it was received
	 * @param year fiscal year of the register, 0 without one
	 * @return the copy, empty when the file is too damaged to be cut into
	 */
	public Optional<byte[]> copy(FileSummary file, byte[] workbook, int year) {
		return this.copies.of(workbook, title(file, (year != 0) ? year : file.project().year()), file.findings());
	}

	private static ReturnTitle title(FileSummary file, int year) {
		Project project = file.project();
		return new ReturnTitle((project.code() + " " + project.name()).strip(), file.status().label(), year + " 年度",
				"");
	}

}
