package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.Map;

import town.appraisal.form.LabelText;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.workbook.RawCell;

/**
 * Finds the texts of the report right of what is asked; a hint may follow the label on
 * its next line.
 */
final class ReportLabels {

	private ReportLabels() {
	}

	static Map<String, Spot> cells(SheetCells sheet, FormWords words) {
		Map<String, Spot> cells = new HashMap<>();
		sheet.cells()
			.forEach((cell) -> words.passage(label(cell))
				.ifPresent((name) -> cells.putIfAbsent(name, text(sheet.spot(cell.row(), cell.column()), words))));
		return cells;
	}

	/** On the sheet of the grid cells may lie between label and text. */
	private static Spot text(Spot label, FormWords words) {
		return words.form().outline().sheet().isEmpty() ? HeadLabels.beside(label, words) : label.right();
	}

	private static String label(RawCell cell) {
		return LabelText.bare(cell.text().lines().findFirst().orElse(""));
	}

}
