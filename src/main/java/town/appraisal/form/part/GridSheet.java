package town.appraisal.form.part;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.form.Role;

/**
 * The sheet with the official grid, from top to bottom.
 *
 * @param name name of the sheet
 * @param title title of the form
 * @param widths widths of its columns from A on, in characters of the default font
 * @param head lines above the funds block
 * @param funds the funds block
 * @param goals the goals
 * @param table the indicator table
 * @param total the line 总分
 * @param check the check column
 * @param dash printed where a cell is not to be filled
 * @param heights heights of its other lines
 */
public record GridSheet(String name, String title, List<Integer> widths, List<Line> head, FundsPart funds,
		GoalsPart goals, TablePart table, Line total, CheckPart check, String dash, Heights heights) {

	public GridSheet {
		widths = List.copyOf(widths);
		head = List.copyOf(head);
	}

	/** Its last column. */
	public Column last() {
		return Column.values()[this.widths.size() - 1];
	}

	/** Width of a run of columns, in characters of the default font. */
	public int width(Span span) {
		return this.widths.subList(span.from().ordinal(), span.to().ordinal() + 1)
			.stream()
			.mapToInt(Integer::intValue)
			.sum();
	}

	/**
	 * The same sheet with a further column of the indicator table; the blocks above and
	 * below grow with it.
	 * @param at where it stands, the columns from there on move right
	 */
	public GridSheet withColumn(Column at, Role role, int width) {
		List<Integer> wider = new ArrayList<>(this.widths);
		wider.add(at.ordinal(), width);
		return new GridSheet(this.name, this.title, wider, this.head.stream().map((it) -> it.widened(at)).toList(),
				this.funds.widened(at), this.goals.widened(at), this.table.with(at, role), this.total.widened(at),
				this.check, this.dash, this.heights);
	}

	/** The same sheet with other lines above the funds block. */
	public GridSheet with(List<Line> lines) {
		return new GridSheet(this.name, this.title, this.widths, lines, this.funds, this.goals, this.table, this.total,
				this.check, this.dash, this.heights);
	}

	/** The same sheet with another funds block. */
	public GridSheet with(FundsPart other) {
		return new GridSheet(this.name, this.title, this.widths, this.head, other, this.goals, this.table, this.total,
				this.check, this.dash, this.heights);
	}

	/** The same sheet with another indicator table. */
	public GridSheet with(TablePart other) {
		return new GridSheet(this.name, this.title, this.widths, this.head, this.funds, this.goals, other, this.total,
				this.check, this.dash, this.heights);
	}

	/** The same sheet with other line heights. */
	public GridSheet with(Heights other) {
		return new GridSheet(this.name, this.title, this.widths, this.head, this.funds, this.goals, this.table,
				this.total, this.check, this.dash, other);
	}

}
