package town.appraisal.stage.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import town.appraisal.form.SelfEvaluation;

/**
 * Where the answers stand in one workbook.
 *
 * @param cells cell of each field by its defined name; of a fund source, its label
 * @param table the indicator table
 * @param yuan labels that state the amounts in 元
 */
record Layout(Map<String, Spot> cells, Optional<IndicatorTable> table, List<Spot> yuan) {

	Layout {
		cells = Map.copyOf(cells);
		yuan = List.copyOf(yuan);
	}

	Optional<Spot> cell(String name) {
		return Optional.ofNullable(this.cells.get(name));
	}

	/** The sheet of the grid. */
	SheetGrid sheet() {
		return this.table.map(IndicatorTable::sheet)
			.or(() -> this.cells.entrySet()
				.stream()
				.filter((it) -> !OurNames.REPORT.contains(it.getKey()))
				.map((it) -> it.getValue().sheet())
				.findFirst())
			.orElseThrow();
	}

	/** The row of the goals, which ends the funds block. */
	OptionalInt goals() {
		return cell(SelfEvaluation.GOAL_EXPECTED.name()).stream().mapToInt(Spot::row).findFirst();
	}

	/** Nothing is missing of what the template asks. */
	boolean knowsAll() {
		return this.cells.keySet().containsAll(OurNames.GRID) && this.cells.keySet().containsAll(OurNames.REPORT)
				&& this.table.filter((it) -> it.columns().keySet().containsAll(OurNames.TABLE)).isPresent();
	}

	/** Nothing of the grid was found. */
	boolean isEmpty() {
		return this.table.isEmpty() && OurNames.REPORT.containsAll(this.cells.keySet());
	}

	/** This layout, field by field completed from another way of finding it. */
	Layout or(Layout other) {
		Map<String, Spot> all = new HashMap<>(other.cells);
		all.putAll(this.cells);
		Optional<IndicatorTable> both = this.table.map((it) -> other.table.map(it::or).orElse(it));
		return new Layout(all, both.or(other::table), this.yuan.isEmpty() ? other.yuan : this.yuan);
	}

}
