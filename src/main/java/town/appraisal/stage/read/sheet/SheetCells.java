package town.appraisal.stage.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import town.appraisal.workbook.Area;
import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.SheetParts;

/** The filled cells of one sheet, its merged areas and what it hides. */
public final class SheetCells {

	private final SheetFacts facts;

	private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();

	private final Map<Integer, List<Area>> merges = new HashMap<>();

	private final SheetParts parts;

	private final int lastColumn;

	public SheetCells(SheetFacts facts, List<RawCell> cells, SheetParts parts) {
		this.facts = facts;
		this.parts = parts;
		cells.forEach(
				(cell) -> this.rows.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell.column(), cell));
		this.lastColumn = cells.stream().mapToInt(RawCell::column).max().orElse(-1);
		for (Area merge : parts.merges()) {
			for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), lastRow() + 1); row++) {
				this.merges.computeIfAbsent(row, (it) -> new ArrayList<>()).add(merge);
			}
		}
	}

	public String name() {
		return this.facts.name();
	}

	public boolean isHidden() {
		return this.facts.hidden();
	}

	/** Last row with a filled cell, -1 when there is none. */
	public int lastRow() {
		return this.rows.isEmpty() ? -1 : this.rows.lastKey();
	}

	public int lastColumn() {
		return this.lastColumn;
	}

	public Optional<RawCell> at(int row, int column) {
		return Optional.ofNullable(this.rows.get(row)).map((cells) -> cells.get(column));
	}

	/** The filled cells in file order. */
	public Stream<RawCell> cells() {
		return this.rows.values().stream().flatMap((row) -> row.values().stream());
	}

	/** The filled cells of a row from left to right. */
	public Stream<RawCell> row(int row) {
		return Optional.ofNullable(this.rows.get(row)).stream().flatMap((cells) -> cells.values().stream());
	}

	/** The merged area a cell belongs to, or the cell alone. */
	public Area area(int row, int column) {
		return this.merges.getOrDefault(row, List.of())
			.stream()
			.filter((it) -> it.contains(row, column))
			.findFirst()
			.orElseGet(() -> new Area(row, column, row, column));
	}

	/** The cell people click for this position: of a merged area its first one. */
	public Spot spot(int row, int column) {
		Area area = area(row, column);
		return new Spot(this, area.firstRow(), area.firstColumn());
	}

	/** Whether a cell still has a list to choose from. */
	public boolean offersList(int row, int column) {
		return this.parts.listValidations().stream().anyMatch((it) -> it.contains(row, column));
	}

	boolean hides(int row, int column) {
		return isHidden() || this.parts.hiddenRows().contains(row)
				|| this.parts.hiddenColumns()
					.stream()
					.anyMatch((it) -> it.firstColumn() <= column && column <= it.lastColumn());
	}

}
