package town.appraisal.job;

import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Project;

/** Marks up the workbooks that go back; called by several threads. */
public interface ReturnedCopyWriter {

	/**
	 * Where the copy of a received file goes, below the folder of the year, with
	 * {@code /}.
	 */
	String path(Project project, String received);

	/**
	 * The filler's own workbook with the findings in it.
	 * @param workbook the file as it was received
	 * @return the copy, empty when the file is too damaged to be cut into
	 */
	Optional<byte[]> mark(byte[] workbook, AppraisedFile file, int year);

}
