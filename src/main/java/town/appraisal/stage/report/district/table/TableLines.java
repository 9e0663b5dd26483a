package town.appraisal.stage.report.district.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import town.appraisal.domain.project.Money;

/**
 * A table as the formulas of other sheets see it, on however many sheets it stands.
 *
 * @param list its parts in their order
 */
public record TableLines(List<SheetLines> list) {

	public TableLines {
		list = List.copyOf(list);
	}

	/** Number of lines that meet some conditions. */
	public String howMany(Condition... conditions) {
		String sum = this.list.stream()
			.map((it) -> "COUNTIFS(" + criteria(it, conditions) + ")")
			.collect(Collectors.joining("+"));
		return (this.list.size() == 1) ? sum : "(" + sum + ")";
	}

	/** Number of lines that meet one of several conditions. */
	public String howManyOf(List<Condition> conditions) {
		return conditions.stream().map(this::howMany).collect(Collectors.joining("+"));
	}

	/**
	 * Sum of a column over the lines that meet some conditions, to {@link Money#SCALE}.
	 */
	public String sum(ColumnHead column, Condition... conditions) {
		return this.list.stream()
			.map((it) -> "SUMIFS(" + it.column(column) + "," + criteria(it, conditions) + ")")
			.collect(Collectors.joining("+", "ROUND(", "," + Money.SCALE + ")"));
	}

	/** Sum of some columns over all lines. */
	public String sums(ColumnHead... columns) {
		return Arrays.stream(columns)
			.flatMap((column) -> this.list.stream().map((it) -> it.column(column)))
			.collect(Collectors.joining(",", "SUM(", ")"));
	}

	private static String criteria(SheetLines lines, Condition... conditions) {
		return Arrays.stream(conditions)
			.map((it) -> lines.column(it.column()) + "," + it.criterion())
			.collect(Collectors.joining(","));
	}

}
