package town.appraisal.stage.issue;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Column;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.Kind;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;
import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Highlights;
import town.appraisal.workbook.draw.InputRules;

/** What 自评表 does while somebody types: drop-downs, number rules, colours. */
final class Guards {

	private final Grid grid;

	private final Issue issue;

	private final InputRules rules;

	private final Highlights highlights;

	Guards(FormSheet sheet, Issue issue, Grid grid) {
		this.grid = grid;
		this.issue = issue;
		this.rules = new InputRules(sheet);
		this.highlights = new Highlights(sheet);
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
		Area cell = column(box.span().from(), row, row);
		if (field.kind() == Kind.YEAR) {
			this.rules.year(cell);
		}
		else if (field == SelfEvaluation.TOWNSHIP && !this.issue.townships().isEmpty()) {
			this.rules.list(cell, Dictionary.TOWNSHIP, "");
		}
		if (field.required()) {
			String at = FormFormulas.at(box.span().from(), row);
			this.highlights.missing(at + ":" + FormFormulas.at(box.span().to(), row), "LEN(" + absolute(at) + ")=0");
		}
	}

	private void funds() {
		FormFormulas formulas = new FormFormulas(this.grid);
		int total = this.grid.funds(FundSource.TOTAL);
		int first = this.grid.funds(FundSource.CURRENT_YEAR);
		SelfEvaluation.fundColumns().forEach((span, field) -> {
			if (field.kind() == Kind.MONEY) {
				String cells = FormFormulas.at(span.from(), first) + ":" + FormFormulas.at(span.to(), first);
				this.highlights.missing(cells, "COUNT(" + absolute(formulas.sources(span.from())) + ")=0");
				this.rules.number(column(span.from(), first, this.grid.funds(FundSource.OTHER)), field.hint());
				String top = FormFormulas.at(span.from(), total);
				this.highlights.format(top + ":" + FormFormulas.at(span.to(), this.grid.funds(FundSource.OTHER)),
						"AND(ISNUMBER(" + top + ")," + top + "=INT(" + top + "))", Formats.WHOLE);
			}
		});
		String executed = FormFormulas.at(Column.H, total);
		this.highlights.wrong(executed, "SUM(%s)>SUM(%s)".formatted(executed, FormFormulas.at(Column.E, total)));
	}

	private void goals() {
		for (Field goal : List.of(SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)) {
			String at = FormFormulas.at(GridWords.goalSpan(goal).from(), this.grid.goals());
			this.highlights.missing(at + ":" + FormFormulas.at(GridWords.goalSpan(goal).to(), this.grid.goals()),
					"LEN(" + absolute(at) + ")=0");
		}
	}

	private void indicators() {
		int row = this.grid.firstIndicator();
		Map<Column, Field> columns = SelfEvaluation.INDICATOR_COLUMNS;
		columns.forEach((column, field) -> {
			guard(column, field);
			if (field.required() && column != Column.D) {
				this.highlights.missing(body(column),
						"AND(LEN($D%d)>0,LEN(%s)=0)".formatted(row + 1, FormFormulas.at(column, row)));
			}
		});
		String weight = FormFormulas.at(Column.I, row);
		String score = FormFormulas.at(Column.J, row);
		this.highlights.wrong(body(Column.J), "AND(ISNUMBER(%1$s),%1$s>SUM(%2$s))".formatted(score, weight));
		this.highlights.missing(body(Column.K), "AND(COUNT(%1$s,%2$s)=2,%2$s<%1$s,LEN(%3$s)=0)".formatted(weight, score,
				FormFormulas.at(Column.K, row)));
	}

	private void guard(Column column, Field field) {
		Area cells = column(column, this.grid.firstIndicator(), this.grid.lastIndicator());
		switch (column) {
			case B -> this.rules.list(cells, Dictionary.LEVEL1, field.hint());
			case C -> this.rules.list(cells,
					"INDIRECT(\"%s\"&$B%d)".formatted(Dictionary.LEVEL2_PREFIX, this.grid.firstIndicator() + 1),
					field.hint());
			case E -> this.rules.list(cells, Dictionary.NATURE, field.hint());
			case I, J -> this.rules.number(cells, field.hint());
			case F, H -> this.rules.hint(cells, field.hint());
			default -> {
			}
		}
	}

	private void totals() {
		String weight = FormFormulas.at(Column.I, this.grid.total());
		this.highlights.wrong(weight, "AND(ISNUMBER(%1$s),%1$s<>100)".formatted(weight));
		String first = CellAddress.a1(this.grid.fundsHead(), GridWords.CHECK_COLUMN);
		String last = CellAddress.a1(this.grid.total(), GridWords.CHECK_COLUMN);
		this.highlights.wrong(first + ":" + last, "%s=\"%s\"".formatted(first, GridWords.UNBALANCED));
	}

	private String body(Column column) {
		return new FormFormulas(this.grid).body(column);
	}

	private static Area column(Column column, int first, int last) {
		return new Area(first, column.ordinal(), last, column.ordinal());
	}

	private static String absolute(String range) {
		return range.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
	}

}
