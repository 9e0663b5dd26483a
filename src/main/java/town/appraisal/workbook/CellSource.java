package town.appraisal.workbook;

import java.util.Optional;

/**
 * The port through which cells come out of a file; what is behind it can change.
 */
public interface CellSource {

	/**
	 * Streams a workbook to the visitor. A file that is not a workbook we take is no
	 * exception but a refusal: one line in Chinese a clerk understands, after which
	 * whatever the visitor received must be dropped.
	 * @param bytes the whole file
	 * @param visitor who receives the cells
	 * @return why the file is refused, empty when it was read to its end
	 */
	Optional<String> read(byte[] bytes, WorkbookVisitor visitor);

}
