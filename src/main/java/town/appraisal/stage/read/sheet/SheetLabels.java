package town.appraisal.stage.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.form.LabelText;
import town.appraisal.workbook.RawCell;

/** Where each short text of a sheet stands, so that labels are found anywhere on it. */
public final class SheetLabels {

	private static final int LONGEST = 60;

	private final Map<String, List<Spot>> spots = new HashMap<>();

	private final SheetCells sheet;

	public SheetLabels(SheetCells sheet) {
		this.sheet = sheet;
		sheet.cells().filter(SheetLabels::isShort).forEach(this::add);
	}

	public SheetCells sheet() {
		return this.sheet;
	}

	/** Tells whether a label stands anywhere on the sheet, also behind 其中. */
	public boolean has(String bare) {
		return this.spots.containsKey(bare) || this.spots.containsKey(LabelText.ofWhich(bare));
	}

	/** The places of a bare label. */
	public List<Spot> all(String bare) {
		return this.spots.getOrDefault(bare, List.of());
	}

	private static boolean isShort(RawCell cell) {
		return !cell.text().isEmpty() && cell.text().length() <= LONGEST;
	}

	private void add(RawCell cell) {
		Spot spot = this.sheet.spot(cell.row(), cell.column());
		if (spot.row() == cell.row() && spot.column() == cell.column()) {
			this.spots.computeIfAbsent(LabelText.bare(cell.text()), (it) -> new ArrayList<>()).add(spot);
		}
	}

}
