package town.appraisal.workbook.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.form.ReturnSheet;
import town.appraisal.form.ReturnSheet.Column;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.CellSource;
import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.SheetParts;
import town.appraisal.workbook.WorkbookFacts;
import town.appraisal.workbook.WorkbookVisitor;

/**
 * Receives the list of findings of a returned copy that came back. The list is known by
 * its headings, since a filler may have a sheet of that name of his own, and its columns
 * are found by them.
 */
public final class ReturnedList implements WorkbookVisitor {

	private final List<ListedRow> rows = new ArrayList<>();

	private final Map<Integer, String> row = new HashMap<>();

	private final Map<Integer, Column> columns = new HashMap<>();

	private int number = -1;

	private Optional<SheetFacts> list = Optional.empty();

	/** The list of a returned copy, without rows when the file is none. */
	public static ReturnedList read(CellSource source, byte[] bytes) {
		ReturnedList list = new ReturnedList();
		return source.read(bytes, list).isEmpty() ? list : new ReturnedList();
	}

	/** Its rows from top to bottom. */
	public List<ListedRow> rows() {
		return List.copyOf(this.rows);
	}

	/** The sheet that holds the list. */
	Optional<SheetFacts> list() {
		return this.list;
	}

	/** The fill that each marked cell had before, by sheet and cell. */
	Map<Place, String> fills() {
		Map<Place, String> fills = new LinkedHashMap<>();
		this.rows.forEach((listed) -> fills.putIfAbsent(listed.place(), listed.text(Column.FILL)));
		return fills;
	}

	@Override
	public void workbook(WorkbookFacts facts) {
		this.rows.clear();
	}

	@Override
	public boolean wants(SheetFacts sheet) {
		return this.list.isEmpty() && sheet.name().startsWith(ReturnSheet.SHEET);
	}

	@Override
	public void cell(RawCell cell) {
		if (cell.row() != this.number) {
			finishRow();
			this.number = cell.row();
		}
		this.row.put(cell.column(), (cell.kind() == CellKind.TEXT) ? cell.text().strip() : cell.raw());
	}

	@Override
	public void end(SheetFacts sheet, SheetParts parts) {
		finishRow();
		this.number = -1;
		if (!this.columns.isEmpty() && this.list.isEmpty()) {
			this.list = Optional.of(sheet);
		}
	}

	private void finishRow() {
		if (!this.columns.isEmpty()) {
			Map<Column, String> texts = new HashMap<>();
			this.columns.forEach((at, column) -> texts.put(column, this.row.getOrDefault(at, "")));
			this.rows.add(new ListedRow(texts));
		}
		else if (ListedRow.isHeader(this.row)) {
			for (Column column : Column.values()) {
				this.row.forEach((at, text) -> {
					if (text.equals(column.label())) {
						this.columns.put(at, column);
					}
				});
			}
		}
		this.row.clear();
	}

}
