package town.appraisal.stage.read.place;

import java.util.List;

import town.appraisal.form.Form;
import town.appraisal.form.LabelText;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;

/** Labels that state the unit of the funds block as 元. */
final class YuanLabels {

	private static final char YUAN = '元';

	private YuanLabels() {
	}

	/**
	 * Those above the block and those in front of its lines, {@code end} not included.
	 */
	static List<Spot> in(Form form, SheetCells sheet, int head, int end) {
		return sheet.cells()
			.takeWhile((it) -> it.row() < end)
			.filter((it) -> it.text().indexOf(YUAN) >= 0)
			.filter((it) -> it.row() <= head || form.source(LabelText.bare(it.text())).isPresent())
			.filter((it) -> LabelText.statesYuan(it.text()))
			.map((it) -> sheet.spot(it.row(), it.column()))
			.toList();
	}

}
