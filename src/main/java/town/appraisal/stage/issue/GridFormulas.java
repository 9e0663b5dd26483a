package town.appraisal.stage.issue;

import java.util.Map;

import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.form.Role;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Expression;
import town.appraisal.form.part.GridRows;
import town.appraisal.form.part.GridSheet;
import town.appraisal.form.part.Slot;
import town.appraisal.form.part.Span;
import town.appraisal.workbook.CellAddress;

/**
 * The live formulas of a form with addresses for its roles.
 *
 * @param rows where the blocks stand
 * @param borders borders of the grades
 */
record GridFormulas(GridRows rows, GradeBorders borders) {

	/** The formula as it stands in a row. */
	String in(int row, Expression formula) {
		return formula.with((role, all) -> all ? cells(role) : cell(role, row), this::border);
	}

	/**
	 * The cells of a role that are filled: those of the sources, or of the indicators.
	 */
	String cells(Role role) {
		return isOfFunds(role) ? run(role, this.rows.firstSource(), this.rows.lastSource())
				: run(role, this.rows.firstIndicator(), this.rows.lastIndicator());
	}

	/** The cell of a role, of several the one in the row at hand. */
	private String cell(Role role, int row) {
		if (isOfFunds(role)) {
			boolean within = row > this.rows.fundsHead() && row <= this.rows.lastSource();
			return at(column(role), within ? row : this.rows.fundsHead() + 1);
		}
		return at(column(role), this.sheet().table().columns().containsValue(role) ? row : this.rows.total());
	}

	/** The column of a role; of several merged ones the first. */
	Column column(Role role) {
		for (Map.Entry<Span, Role> column : sheet().funds().columns().entrySet()) {
			if (column.getValue() == role) {
				return column.getKey().from();
			}
		}
		for (Map.Entry<Column, Role> column : sheet().table().columns().entrySet()) {
			if (column.getValue() == role) {
				return column.getKey();
			}
		}
		return sheet().total()
			.slots()
			.stream()
			.filter((it) -> it instanceof Slot.Box box && box.role() == role)
			.findFirst()
			.map((it) -> it.span().from())
			.orElseThrow(() -> new IllegalArgumentException("a formula of the form names " + role));
	}

	static String at(Column column, int row) {
		return CellAddress.a1(row, column.ordinal());
	}

	private String run(Role role, int first, int last) {
		return at(column(role), first) + ":" + at(column(role), last);
	}

	private boolean isOfFunds(Role role) {
		return sheet().funds().columns().containsValue(role);
	}

	private GridSheet sheet() {
		return this.rows.sheet();
	}

	private String border(String grade) {
		return switch (grade) {
			case "优" -> this.borders.excellent().toPlainString();
			case "良" -> this.borders.good().toPlainString();
			case "中" -> this.borders.fair().toPlainString();
			default -> throw new IllegalArgumentException("a formula of the form names " + grade);
		};
	}

}
