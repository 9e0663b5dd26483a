package town.appraisal.workbook.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.cell.Colouring;
import town.appraisal.workbook.mark.cell.Mark;
import town.appraisal.workbook.mark.cell.SheetMarkup;
import town.appraisal.workbook.mark.markup.TextEdits;
import town.appraisal.workbook.mark.note.SheetNotes;
import town.appraisal.workbook.mark.copy.PartLinks;
import town.appraisal.workbook.mark.copy.Styles;
import town.appraisal.workbook.mark.copy.WorkbookCopy;
import town.appraisal.workbook.xlsx.SheetPart;

/** Marks the cells of the sheets, one sheet after another. */
final class SheetMarking {

	private static final Comparator<Mark> BY_CELL = Comparator.comparingInt(Mark::row).thenComparingInt(Mark::column);

	private final WorkbookCopy copy;

	private final PartLinks wiring;

	private final Styles styles;

	/** The fill each marked cell had before, by the places its findings name. */
	private final Map<Place, String> fills = new HashMap<>();

	SheetMarking(WorkbookCopy copy, PartLinks wiring, Styles styles) {
		this.copy = copy;
		this.wiring = wiring;
		this.styles = styles;
	}

	/** Marks a sheet with the findings of the workbook that lie in it. */
	void mark(SheetPart sheet, List<Finding> findings) {
		List<Finding> here = findings.stream().filter((finding) -> isOn(finding.place(), sheet)).toList();
		if (here.isEmpty()) {
			return;
		}
		SheetMarkup grid = SheetMarkup.of(this.copy.text(sheet.part()));
		List<Mark> marks = marks(here, grid);
		TextEdits edits = new TextEdits(grid.text());
		new Colouring(grid, this.styles, edits).colour(marks)
			.forEach((mark, fill) -> mark.findings().forEach((finding) -> this.fills.put(key(finding.place()), fill)));
		new SheetNotes(this.copy, this.wiring, sheet.part()).add(marks, grid, edits);
		this.copy.put(sheet.part(), edits.made());
	}

	/** The fill the cell of a place had before it was marked. */
	String fillBefore(Place place) {
		return this.fills.getOrDefault(key(place), "");
	}

	/** The cell a place names, empty when it names none. */
	static Optional<Area> cell(Place place) {
		return CellAddress.area(place.cell()).filter((area) -> CellAddress.row(place.cell()) >= 0);
	}

	private static boolean isOn(Place place, SheetPart sheet) {
		return place.sheet().equals(sheet.facts().name()) && cell(place).isPresent();
	}

	private static List<Mark> marks(List<Finding> findings, SheetMarkup grid) {
		Map<Area, List<Finding>> byCell = new HashMap<>();
		for (Finding finding : findings) {
			Area home = cell(finding.place()).map((cell) -> grid.home(cell.firstRow(), cell.firstColumn()))
				.orElseThrow();
			byCell.computeIfAbsent(home, (cell) -> new ArrayList<>()).add(finding);
		}
		return byCell.entrySet()
			.stream()
			.map((entry) -> new Mark(entry.getKey().firstRow(), entry.getKey().firstColumn(), entry.getValue()))
			.sorted(BY_CELL)
			.toList();
	}

	private static Place key(Place place) {
		return new Place(place.sheet(), place.cell(), "");
	}

}
