package town.appraisal.stage.issue;

import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.Kind;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Span;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;

/** The funds table; only the line 年度资金总额 is scored, the others print a dash. */
final class FundsBlock {

	private static final float LINE = 24f;

	private final FormSheet sheet;

	private final Issue issue;

	private final Grid grid;

	private final FormFormulas formulas;

	FundsBlock(FormSheet sheet, Issue issue, Grid grid) {
		this.sheet = sheet;
		this.issue = issue;
		this.grid = grid;
		this.formulas = new FormFormulas(grid);
	}

	void draw() {
		head();
		for (FundSource source : SelfEvaluation.SOURCES) {
			line(source);
		}
		this.sheet.put(this.grid.funds(FundSource.TOTAL), GridWords.CHECK_COLUMN,
				Entry.formula(this.formulas.fundBalance(), Look.CHECK));
	}

	private void head() {
		int row = this.grid.fundsHead();
		this.sheet.block(row, this.grid.funds(FundSource.OTHER), GridWords.FUNDS_WORDS.from().ordinal(),
				label(SelfEvaluation.FUNDS.label(), GridWords.FUNDS_WORDS));
		this.sheet.name(SelfEvaluation.FUNDS.name(), row, GridWords.FUNDS_WORDS.from().ordinal());
		this.sheet.put(row, GridWords.FUND_LABEL.from().ordinal(), label("", GridWords.FUND_LABEL));
		SelfEvaluation.fundColumns()
			.forEach((span, field) -> this.sheet.put(row, span.from().ordinal(), label(field.label(), span)));
		this.sheet.put(row, GridWords.CHECK_COLUMN, Entry.words(GridWords.CHECK, Look.CHECK));
		this.sheet.height(row, LINE);
	}

	private void line(FundSource source) {
		int row = this.grid.funds(source);
		this.sheet.put(row, GridWords.FUND_LABEL.from().ordinal(),
				Entry.words(GridWords.fundLabel(source), Look.FORM_LABEL_LEFT, GridWords.FUND_LABEL.columns()));
		for (Map.Entry<Span, Field> column : SelfEvaluation.fundColumns().entrySet()) {
			cell(source, column.getKey(), column.getValue());
		}
		this.sheet.height(row, LINE);
	}

	private void cell(FundSource source, Span span, Field field) {
		int row = this.grid.funds(source);
		String name = name(source, field);
		Typed approved = this.issue.approved().getOrDefault(name, Typed.NOTHING);
		String formula = formula(source, span.from(), field);
		this.sheet.put(row, span.from().ordinal(), entry(source, field, approved, formula).over(span.columns()),
				Formats.of(field.kind()));
		this.sheet.name(name, row, span.from().ordinal());
	}

	private Entry entry(FundSource source, Field field, Typed approved, String formula) {
		if (source != FundSource.TOTAL && field.kind() == Kind.POINTS) {
			return Entry.words(GridWords.DASH, Look.ISSUED);
		}
		if (field == SelfEvaluation.FUND_WEIGHT) {
			return Typed.number(this.issue.scheme().budget()).as(Look.ISSUED);
		}
		if (!approved.isEmpty()) {
			return approved.as(Look.ISSUED);
		}
		return formula.isEmpty() ? Typed.NOTHING.as(Look.INPUT) : Entry.formula(formula, Look.FORMULA);
	}

	private static Entry label(String words, Span span) {
		return Entry.words(words, Look.FORM_LABEL, span.columns());
	}

	/** The scored cells of the total line go by the field's own name. */
	private static String name(FundSource source, Field field) {
		return (source == FundSource.TOTAL && field.kind() != Kind.MONEY) ? field.name()
				: SelfEvaluation.fundName(source, field);
	}

	private String formula(FundSource source, Column column, Field field) {
		if (field.kind() == Kind.RATE) {
			return this.formulas.rate(this.grid.funds(source));
		}
		if (source != FundSource.TOTAL) {
			return "";
		}
		if (field.kind() == Kind.MONEY) {
			return this.formulas.fundTotal(column);
		}
		return (field == SelfEvaluation.FUND_SCORE) ? this.formulas.fundScore() : "";
	}

}
