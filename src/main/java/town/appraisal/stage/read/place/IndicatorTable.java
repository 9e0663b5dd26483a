package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Where the indicator table stands.
 *
 * @param sheet its sheet
 * @param headRow row of the words 一级指标
 * @param firstRow first row below its head
 * @param lastRow last row above the line 总分
 * @param columns column of each field
 */
public record IndicatorTable(SheetCells sheet, int headRow, int firstRow, int lastRow, Map<Role, Integer> columns) {

	public IndicatorTable {
		columns = Map.copyOf(columns);
	}

	public boolean has(Role field) {
		return this.columns.containsKey(field);
	}

	/** The cell of a field in a row, empty where the table has no such column. */
	public Optional<Spot> spot(int row, Role field) {
		return Optional.ofNullable(this.columns.get(field)).map((column) -> this.sheet.spot(row, column));
	}

	/** The same; a level name that is left out is the one above it. */
	public Optional<Spot> carried(int row, Role field) {
		boolean level = field == Role.LEVEL1 || field == Role.LEVEL2;
		for (int line = row; level && line >= this.firstRow; line--) {
			Optional<Spot> spot = spot(line, field).filter(Spot::isFilled);
			if (spot.isPresent()) {
				return spot;
			}
		}
		return spot(row, field);
	}

	/** This table with the rows between its head and its first named row. */
	IndicatorTable fromItsHead(FormWords words) {
		for (int row = this.firstRow - 1; row >= 0; row--) {
			Optional<Spot> head = spot(row, Role.LEVEL3).filter((it) -> words.of(Role.LEVEL3).contains(it.label()));
			if (head.isPresent()) {
				return new IndicatorTable(this.sheet, head.get().row(), head.get().area().lastRow() + 1, this.lastRow,
						this.columns);
			}
		}
		return this;
	}

	/** This table with the rows down to the line 总分. */
	IndicatorTable downTo(Spot total) {
		boolean below = total.sheet() == this.sheet && total.row() > this.lastRow;
		return new IndicatorTable(this.sheet, this.headRow, this.firstRow, below ? total.row() - 1 : this.lastRow,
				this.columns);
	}

	/** Whether anything is filled in a row of the table. */
	public boolean isFilled(int row) {
		return this.columns.values().stream().anyMatch((column) -> new Spot(this.sheet, row, column).isFilled());
	}

	/**
	 * This table, its gaps filled and its rows stretched by another way of finding it.
	 */
	public IndicatorTable or(IndicatorTable other) {
		if (!other.sheet.name().equals(this.sheet.name())) {
			return this;
		}
		Map<Role, Integer> all = new HashMap<>(other.columns);
		all.putAll(this.columns);
		return new IndicatorTable(this.sheet, other.headRow, Math.min(this.firstRow, other.firstRow),
				Math.max(this.lastRow, other.lastRow), all);
	}

}
