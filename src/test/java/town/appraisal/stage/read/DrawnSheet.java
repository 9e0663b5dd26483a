package town.appraisal.stage.read;

import town.appraisal.stage.read.sheet.CellReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.SheetParts;

/** One sheet of a drawn workbook, addressed as people do. */
final class DrawnSheet {

	private final String name;

	private final TreeMap<Integer, TreeMap<Integer, RawCell>> rows = new TreeMap<>();

	private final List<Area> merges = new ArrayList<>();

	private final Set<Integer> hiddenRows = new HashSet<>();

	private final List<Area> hiddenColumns = new ArrayList<>();

	private boolean hidden;

	DrawnSheet(String name) {
		this.name = name;
	}

	/** Numbers become numbers, anything else text; empty clears the cell. */
	DrawnSheet set(String address, String value) {
		boolean number = value.matches("-?\\d+(\\.\\d+)?");
		return put(address, number ? CellKind.NUMBER : CellKind.TEXT, value, "", "");
	}

	DrawnSheet text(String address, String value) {
		return put(address, CellKind.TEXT, value, "", "");
	}

	DrawnSheet number(String address, String raw, String format) {
		return put(address, CellKind.NUMBER, raw, "", format);
	}

	DrawnSheet error(String address, String literal) {
		return put(address, CellKind.ERROR, literal, "1/0", "");
	}

	DrawnSheet notComputed(String address, String formula) {
		return put(address, CellKind.NOT_COMPUTED, "", formula, "");
	}

	DrawnSheet merge(String range) {
		this.merges.add(area(range));
		return this;
	}

	DrawnSheet hideRow(int number) {
		this.hiddenRows.add(number - 1);
		return this;
	}

	DrawnSheet hideColumn(String letter) {
		Area area = area(letter + "1");
		this.hiddenColumns.add(new Area(0, area.firstColumn(), 0, area.lastColumn()));
		return this;
	}

	DrawnSheet hide() {
		this.hidden = true;
		return this;
	}

	static String at(int row, int column) {
		return CellAddress.a1(row, column);
	}

	private DrawnSheet put(String address, CellKind kind, String value, String formula, String format) {
		Area at = area(address);
		String raw = (kind == CellKind.NUMBER) ? value : "";
		String text = (kind == CellKind.NUMBER) ? "" : value;
		TreeMap<Integer, RawCell> row = this.rows.computeIfAbsent(at.firstRow(), (it) -> new TreeMap<>());
		row.put(at.firstColumn(), new RawCell(at.firstRow(), at.firstColumn(), kind, raw, text, formula, format));
		if (value.isEmpty() && formula.isEmpty()) {
			row.remove(at.firstColumn());
		}
		return this;
	}

	private static Area area(String range) {
		return CellReference.parse("x!" + range).orElseThrow().area();
	}

	String name() {
		return this.name;
	}

	boolean isHidden() {
		return this.hidden;
	}

	List<RawCell> cells() {
		return this.rows.values().stream().flatMap((it) -> it.values().stream()).toList();
	}

	SheetParts parts() {
		return new SheetParts(this.merges, this.hiddenRows, this.hiddenColumns, List.of());
	}

}
