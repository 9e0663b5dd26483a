package town.appraisal.workbook.mark;

import java.util.HashMap;
import java.util.Map;

import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.cell.IndexedColours;
import town.appraisal.workbook.mark.cell.MarkFill;
import town.appraisal.workbook.mark.cell.SheetMarkup;
import town.appraisal.workbook.mark.markup.TextEdits;
import town.appraisal.workbook.mark.note.SheetNotes;
import town.appraisal.workbook.mark.copy.PartLinks;
import town.appraisal.workbook.mark.copy.Styles;
import town.appraisal.workbook.mark.copy.WorkbookCopy;
import town.appraisal.workbook.xlsx.SheetPart;

/**
 * Takes the marks of an earlier return out again. A marked cell is known by its fill and
 * gets back the one the list kept for it; its style's number would not do, for the
 * filler's program numbers styles anew on saving.
 */
final class EarlierMarks {

	private final WorkbookCopy copy;

	private final PartLinks wiring;

	private final Styles styles;

	private final Map<Place, String> fills;

	private final Map<Integer, Boolean> marked = new HashMap<>();

	EarlierMarks(WorkbookCopy copy, PartLinks wiring, Styles styles, Map<Place, String> fills) {
		this.copy = copy;
		this.wiring = wiring;
		this.styles = styles;
		this.fills = fills;
	}

	void remove(SheetPart sheet) {
		SheetMarkup grid = SheetMarkup.of(this.copy.text(sheet.part()));
		SheetNotes notes = new SheetNotes(this.copy, this.wiring, sheet.part());
		notes.clean(notes.drawing(grid));
		TextEdits edits = new TextEdits(grid.text());
		grid.rows().values().forEach((row) -> row.cells().forEach((cell) -> {
			if (isMarked(cell.style())) {
				int before = before(cell.style(), sheet.facts().name(), CellAddress.a1(row.number(), cell.column()));
				edits.replace(cell.tag(), cell.tag().with("s", Integer.toString(before)));
			}
		}));
		this.copy.put(sheet.part(), edits.made());
	}

	private boolean isMarked(int style) {
		return this.marked.computeIfAbsent(style, (index) -> MarkFill.isMark(this.styles.fillOf(index)));
	}

	private int before(int style, String sheet, String cell) {
		String kept = MarkFill.kept(this.fills.getOrDefault(new Place(sheet, cell, ""), ""));
		if (kept.isEmpty()) {
			return this.styles.withFill(style, this.styles.noFill());
		}
		return this.styles.withFill(style, this.styles.haveFill(kept::equals) ? kept : IndexedColours.shaded(kept));
	}

}
