package town.appraisal.workbook.list;

import java.util.Set;

/** Receives the long tables of a workbook, sheet by sheet, line by line. */
public interface TableVisitor {

	/** The headings wanted of a sheet; empty when the sheet is not wanted. */
	Set<String> headings(String sheet);

	/**
	 * Called for each wanted sheet before its lines.
	 * @param sheet sheet name
	 * @param found headings the sheet has, each once
	 */
	void start(String sheet, Set<String> found);

	/** A filled line under the headings. */
	void row(String sheet, TableRow row);

}
