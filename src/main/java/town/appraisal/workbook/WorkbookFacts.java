package town.appraisal.workbook;

import java.util.List;

/**
 * The workbook as a whole.
 *
 * @param sheets the sheets in order
 * @param names defined names of the workbook, built-in ones left out
 * @param date1904 whether dates count from 1904
 * @param saved last save by its own properties as ISO-8601 UTC, empty when unknown
 */
public record WorkbookFacts(List<SheetFacts> sheets, List<DefinedName> names, boolean date1904, String saved) {

	public WorkbookFacts {
		sheets = List.copyOf(sheets);
		names = List.copyOf(names);
	}

}
