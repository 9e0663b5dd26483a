package town.appraisal.workbook.mark;

import java.util.HashMap;
import java.util.Map;

import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.xlsx.SheetPart;

/**
 * Takes the marks of an earlier return out again. A marked cell is known by its fill and
 * gets back the one the list kept for it; its style's number would not do, for the
 * filler's program numbers styles anew on saving.
 */
final class OldMarks {

	private final WorkbookCopy copy;

	private final Wiring wiring;

	private final Styles styles;

	private final Map<Place, String> fills;

	private final Map<Integer, Boolean> marked = new HashMap<>();

	OldMarks(WorkbookCopy copy, Wiring wiring, Styles styles, Map<Place, String> fills) {
		this.copy = copy;
		this.wiring = wiring;
		this.styles = styles;
		this.fills = fills;
	}

	void remove(SheetPart sheet) {
		SheetGrid grid = SheetGrid.of(this.copy.text(sheet.part()));
		SheetNotes notes = new SheetNotes(this.copy, this.wiring, sheet.part());
		notes.clean(notes.drawing(grid));
		Splices splices = new Splices(grid.text());
		grid.rows().values().forEach((row) -> row.cells().forEach((cell) -> {
			if (isMarked(cell.style())) {
				int before = before(cell.style(), sheet.facts().name(), CellAddress.a1(row.number(), cell.column()));
				splices.replace(cell.tag(), cell.tag().with("s", Integer.toString(before)));
			}
		}));
		this.copy.put(sheet.part(), splices.made());
	}

	private boolean isMarked(int style) {
		return this.marked.computeIfAbsent(style, (index) -> MarkFill.isMark(this.styles.fillOf(index)));
	}

	private int before(int style, String sheet, String cell) {
		String kept = MarkFill.kept(this.fills.getOrDefault(new Place(sheet, cell, ""), ""));
		if (kept.isEmpty()) {
			return this.styles.withFill(style, this.styles.noFill());
		}
		return this.styles.withFill(style, this.styles.knowsFill(kept) ? kept : Palette.shaded(kept));
	}

}
