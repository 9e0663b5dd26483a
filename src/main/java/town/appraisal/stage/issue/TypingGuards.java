package town.appraisal.stage.issue;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Block;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.GridRows;
import town.appraisal.form.part.Guard;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Slot;
import town.appraisal.form.part.Span;
import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Highlights;
import town.appraisal.workbook.draw.InputRules;

/** What the grid does while somebody types: drop-downs, number rules, colours. */
final class TypingGuards {

	private final GridRows rows;

	private final Issue issue;

	private final Form form;

	private final GridFormulas formulas;

	private final InputRules rules;

	private final Highlights highlights;

	TypingGuards(FormSheet sheet, Issue issue, GridRows rows) {
		this.rows = rows;
		this.issue = issue;
		this.form = issue.form();
		this.formulas = new GridFormulas(rows, issue.policy().borders());
		this.rules = new InputRules(sheet);
		this.highlights = new Highlights(sheet);
	}

	void draw() {
		int row = 0;
		for (Line line : this.form.grid().head()) {
			for (Slot slot : line.slots()) {
				if (slot instanceof Slot.Box box) {
					head(box, row);
				}
			}
			row++;
		}
		this.form.grid().funds().columns().forEach(this::amounts);
		colours(Block.FUNDS);
		this.form.grid().goals().spans().forEach((role, span) -> required(role, span, this.rows.goals()));
		this.form.grid().table().columns().forEach(this::indicators);
		colours(Block.INDICATORS);
		colours(Block.TOTAL);
		unbalanced();
	}

	private void head(Slot.Box box, int row) {
		Area cell = column(box.span().from(), row, row);
		if (box.role() == Role.YEAR) {
			this.rules.year(cell);
		}
		else if (box.role() == Role.TOWNSHIP && !this.issue.townships().isEmpty()) {
			this.rules.list(cell, Dictionary.TOWNSHIP, "");
		}
		required(box.role(), box.span(), row);
	}

	private void required(Role role, Span span, int row) {
		if (this.form.field(role).required()) {
			String at = GridFormulas.at(span.from(), row);
			this.highlights.missing(at + ":" + GridFormulas.at(span.to(), row), "LEN(" + absolute(at) + ")=0");
		}
	}

	private void amounts(Span span, Role role) {
		Field field = this.form.field(role);
		if (field.kind() != Kind.MONEY) {
			return;
		}
		int first = this.rows.firstSource();
		String cells = GridFormulas.at(span.from(), first) + ":" + GridFormulas.at(span.to(), first);
		this.highlights.missing(cells, "COUNT(" + absolute(this.formulas.cells(role)) + ")=0");
		this.rules.number(column(span.from(), first, this.rows.lastSource()), field.hint());
		String top = GridFormulas.at(span.from(), this.rows.funds(FundSource.TOTAL));
		this.highlights.format(top + ":" + GridFormulas.at(span.to(), this.rows.lastSource()),
				"AND(ISNUMBER(" + top + ")," + top + "=INT(" + top + "))", Formats.WHOLE);
	}

	private void indicators(Column column, Role role) {
		int row = this.rows.firstIndicator();
		rule(column(column, row, this.rows.lastIndicator()), this.form.field(role));
		if (this.form.field(role).required() && role != Role.LEVEL3) {
			this.highlights.missing(this.formulas.cells(role), "AND(LEN($%s)>0,LEN(%s)=0)"
				.formatted(GridFormulas.at(this.formulas.column(Role.LEVEL3), row), GridFormulas.at(column, row)));
		}
	}

	private void rule(Area cells, Field field) {
		switch (field.role()) {
			case LEVEL1 -> this.rules.list(cells, Dictionary.LEVEL1, field.hint());
			case LEVEL2 -> this.rules.list(cells,
					"INDIRECT(\"%s\"&$%s)".formatted(Dictionary.LEVEL2_PREFIX,
							GridFormulas.at(this.formulas.column(Role.LEVEL1), this.rows.firstIndicator())),
					field.hint());
			case NATURE -> this.rules.list(cells, Dictionary.NATURE, field.hint());
			case WEIGHT, SCORE -> this.rules.number(cells, field.hint());
			default -> {
				if (!field.hint().isEmpty()) {
					this.rules.hint(cells, field.hint());
				}
			}
		}
	}

	private void colours(Block block) {
		this.form.workings().guards().stream().filter((it) -> it.block() == block).forEach(this::colour);
	}

	private void colour(Guard guard) {
		int row = switch (guard.block()) {
			case FUNDS -> this.rows.funds(FundSource.TOTAL);
			case INDICATORS -> this.rows.firstIndicator();
			case TOTAL -> this.rows.total();
		};
		String cells = (guard.block() == Block.INDICATORS) ? this.formulas.cells(guard.role())
				: GridFormulas.at(this.formulas.column(guard.role()), row);
		String condition = this.formulas.in(row, guard.condition());
		switch (guard.signal()) {
			case MISSING -> this.highlights.missing(cells, condition);
			case WRONG -> this.highlights.wrong(cells, condition);
		}
	}

	private void unbalanced() {
		String first = CellAddress.a1(this.rows.fundsHead(), this.rows.checkColumn());
		String last = CellAddress.a1(this.rows.total(), this.rows.checkColumn());
		this.highlights.wrong(first + ":" + last, "%s=\"%s\"".formatted(first, this.form.grid().check().unbalanced()));
	}

	private static Area column(Column column, int first, int last) {
		return new Area(first, column.ordinal(), last, column.ordinal());
	}

	private static String absolute(String range) {
		return range.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
	}

}
