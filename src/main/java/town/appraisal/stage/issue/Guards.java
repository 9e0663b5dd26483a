package town.appraisal.stage.issue;

import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Column;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.Kind;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;
import town.appraisal.workbook.CellAddress;

/** What 自评表 does while somebody types: drop-downs, number rules, colours. */
final class Guards {

	private final Grid grid;

	private final Issue issue;

	private final Choices choices;

	private final Signals signals;

	Guards(SheetPen pen, Issue issue, Grid grid) {
		this.grid = grid;
		this.issue = issue;
		this.choices = new Choices(pen.sheet());
		this.signals = new Signals(pen.sheet());
	}

	void draw() {
		for (int row = 0; row < SelfEvaluation.HEAD.size(); row++) {
			for (Slot slot : SelfEvaluation.HEAD.get(row).slots()) {
				if (slot instanceof Slot.Box box) {
					head(box, row);
				}
			}
		}
		funds();
		goals();
		indicators();
		totals();
	}

	private void head(Slot.Box box, int row) {
		Field field = box.field();
		CellRangeAddressList cell = column(box.span().from(), row, row);
		if (field.kind() == Kind.YEAR) {
			this.choices.year(cell);
		}
		else if (field == SelfEvaluation.TOWNSHIP && !this.issue.townships().isEmpty()) {
			this.choices.list(cell, Dictionary.TOWNSHIP, "");
		}
		if (field.required()) {
			String at = Formulas.at(box.span().from(), row);
			this.signals.missing(at + ":" + Formulas.at(box.span().to(), row), "LEN(" + absolute(at) + ")=0");
		}
	}

	private void funds() {
		Formulas formulas = new Formulas(this.grid);
		int total = this.grid.funds(FundSource.TOTAL);
		int first = this.grid.funds(FundSource.CURRENT_YEAR);
		SelfEvaluation.fundColumns().forEach((span, field) -> {
			if (field.kind() == Kind.MONEY) {
				String cells = Formulas.at(span.from(), first) + ":" + Formulas.at(span.to(), first);
				this.signals.missing(cells, "COUNT(" + absolute(formulas.sources(span.from())) + ")=0");
				this.choices.number(column(span.from(), first, this.grid.funds(FundSource.OTHER)), field.hint());
				String top = Formulas.at(span.from(), total);
				this.signals.format(top + ":" + Formulas.at(span.to(), this.grid.funds(FundSource.OTHER)),
						"AND(ISNUMBER(" + top + ")," + top + "=INT(" + top + "))", Formats.WHOLE);
			}
		});
		String executed = Formulas.at(Column.H, total);
		this.signals.wrong(executed, "SUM(%s)>SUM(%s)".formatted(executed, Formulas.at(Column.E, total)));
	}

	private void goals() {
		for (Field goal : List.of(SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)) {
			String at = Formulas.at(GridWords.goalSpan(goal).from(), this.grid.goals());
			this.signals.missing(at + ":" + Formulas.at(GridWords.goalSpan(goal).to(), this.grid.goals()),
					"LEN(" + absolute(at) + ")=0");
		}
	}

	private void indicators() {
		int row = this.grid.firstIndicator();
		Map<Column, Field> columns = SelfEvaluation.INDICATOR_COLUMNS;
		columns.forEach((column, field) -> {
			guard(column, field);
			if (field.required() && column != Column.D) {
				this.signals.missing(body(column),
						"AND(LEN($D%d)>0,LEN(%s)=0)".formatted(row + 1, Formulas.at(column, row)));
			}
		});
		String weight = Formulas.at(Column.I, row);
		String score = Formulas.at(Column.J, row);
		this.signals.wrong(body(Column.J), "AND(ISNUMBER(%1$s),%1$s>SUM(%2$s))".formatted(score, weight));
		this.signals.missing(body(Column.K),
				"AND(COUNT(%1$s,%2$s)=2,%2$s<%1$s,LEN(%3$s)=0)".formatted(weight, score, Formulas.at(Column.K, row)));
	}

	private void guard(Column column, Field field) {
		CellRangeAddressList cells = column(column, this.grid.firstIndicator(), this.grid.lastIndicator());
		switch (column) {
			case B -> this.choices.list(cells, Dictionary.LEVEL1, field.hint());
			case C -> this.choices.list(cells,
					"INDIRECT(\"%s\"&$B%d)".formatted(Dictionary.LEVEL2_PREFIX, this.grid.firstIndicator() + 1),
					field.hint());
			case E -> this.choices.list(cells, Dictionary.NATURE, field.hint());
			case I, J -> this.choices.number(cells, field.hint());
			case F, H -> this.choices.hint(cells, field.hint());
			default -> {
			}
		}
	}

	private void totals() {
		String weight = Formulas.at(Column.I, this.grid.total());
		this.signals.wrong(weight, "AND(ISNUMBER(%1$s),%1$s<>100)".formatted(weight));
		String first = CellAddress.a1(this.grid.fundsHead(), GridWords.CHECK_COLUMN);
		String last = CellAddress.a1(this.grid.total(), GridWords.CHECK_COLUMN);
		this.signals.wrong(first + ":" + last, "%s=\"%s\"".formatted(first, GridWords.UNBALANCED));
	}

	private String body(Column column) {
		return new Formulas(this.grid).body(column);
	}

	private static CellRangeAddressList column(Column column, int first, int last) {
		return new CellRangeAddressList(first, last, column.ordinal(), column.ordinal());
	}

	private static String absolute(String range) {
		CellRangeAddress address = CellRangeAddress.valueOf(range);
		return address.formatAsString(null, true);
	}

}
