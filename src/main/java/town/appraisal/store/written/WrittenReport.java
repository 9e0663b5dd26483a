package town.appraisal.store.written;

import java.util.List;

/**
 * A project report that was written.
 *
 * @param line line of the project
 * @param files its files: the workbook and the document
 */
public record WrittenReport(int line, List<OutputFile> files) {

	public WrittenReport {
		files = List.copyOf(files);
	}

}
