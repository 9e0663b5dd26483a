package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Where the answers stand in one workbook.
 *
 * @param words the form it was looked for
 * @param cells cell of each field by its defined name; of a fund source, its label
 * @param table the indicator table
 * @param yuan labels that state the amounts in 元
 */
public record Layout(FormWords words, Map<String, Spot> cells, Optional<IndicatorTable> table, List<Spot> yuan) {

	public Layout {
		cells = Map.copyOf(cells);
		yuan = List.copyOf(yuan);
	}

	public Form form() {
		return this.words.form();
	}

	public Optional<Spot> cell(String name) {
		return Optional.ofNullable(this.cells.get(name));
	}

	/** The sheet of the grid. */
	public SheetCells sheet() {
		return this.table.map(IndicatorTable::sheet)
			.or(() -> this.cells.entrySet()
				.stream()
				.filter((it) -> !this.words.passages().contains(it.getKey()))
				.map((it) -> it.getValue().sheet())
				.findFirst())
			.orElseThrow();
	}

	/** The row of the goals, which ends the funds block. */
	public OptionalInt goals() {
		return cell(Role.GOAL_EXPECTED.cellName()).stream().mapToInt(Spot::row).findFirst();
	}

	/** Nothing is missing of what the template asks. */
	boolean knowsAll() {
		return this.cells.keySet().containsAll(this.words.grid())
				&& this.cells.keySet().containsAll(this.words.passages())
				&& this.table.filter((it) -> it.columns().keySet().containsAll(form().tableColumns())).isPresent();
	}

	/** Nothing of the grid was found. */
	public boolean isEmpty() {
		return this.table.isEmpty() && Set.copyOf(this.words.passages()).containsAll(this.cells.keySet());
	}

	/** This layout, field by field completed from another way of finding it. */
	public Layout or(Layout other) {
		Map<String, Spot> all = new HashMap<>(other.cells);
		all.putAll(this.cells);
		Optional<IndicatorTable> both = this.table.map((it) -> other.table.map(it::or).orElse(it));
		return new Layout(this.words, all, both.or(other::table), this.yuan.isEmpty() ? other.yuan : this.yuan);
	}

}
