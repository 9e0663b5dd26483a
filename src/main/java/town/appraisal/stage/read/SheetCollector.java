package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import town.appraisal.stage.read.place.KnownForms;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.SheetParts;
import town.appraisal.workbook.WorkbookFacts;
import town.appraisal.workbook.WorkbookVisitor;

/**
 * Keeps the sheets of the form; every sheet when the form stands under another name.
 * Cells far outside of any form are dropped, so that a stray cell cannot cost memory.
 */
final class SheetCollector implements WorkbookVisitor {

	private static final int ROWS = 5_000;

	private static final int COLUMNS = 256;

	private static final int CELLS = 100_000;

	private final List<SheetCells> sheets = new ArrayList<>();

	private final List<RawCell> cells = new ArrayList<>();

	private final KnownForms forms;

	private final Set<String> wanted;

	private WorkbookFacts facts = new WorkbookFacts(List.of(), List.of(), false, "");

	private boolean wantsAll;

	private boolean whole = true;

	/**
	 * A collector for one workbook.
	 * @param forms the forms it may be
	 * @param wantsAll whether every sheet is to be kept, whatever the form is called
	 */
	SheetCollector(KnownForms forms, boolean wantsAll) {
		this.forms = forms;
		this.wanted = new HashSet<>(forms.sheets());
		this.wantsAll = wantsAll;
	}

	@Override
	public void workbook(WorkbookFacts workbook) {
		this.facts = workbook;
		Set<String> named = this.forms.sheetsOfTheGrid(workbook.names());
		this.wanted.addAll(named);
		this.wantsAll |= workbook.sheets()
			.stream()
			.noneMatch((it) -> this.forms.isGrid(it.name()) || named.contains(it.name()));
	}

	@Override
	public boolean wants(SheetFacts sheet) {
		boolean wants = this.wantsAll || this.wanted.contains(sheet.name());
		this.whole &= wants;
		return wants;
	}

	@Override
	public void cell(RawCell cell) {
		if (cell.row() < ROWS && cell.column() < COLUMNS && this.cells.size() < CELLS) {
			this.cells.add(cell);
		}
	}

	@Override
	public void end(SheetFacts sheet, SheetParts parts) {
		this.sheets.add(new SheetCells(sheet, this.cells, parts));
		this.cells.clear();
	}

	/** Whether no sheet was left out. */
	boolean isWhole() {
		return this.whole;
	}

	CollectedWorkbook collected() {
		return new CollectedWorkbook(this.facts, this.sheets);
	}

}
