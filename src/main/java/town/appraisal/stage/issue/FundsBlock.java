package town.appraisal.stage.issue;

import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.Kind;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Span;

/** The funds table; only the line 年度资金总额 is scored, the others print a dash. */
final class FundsBlock {

	private static final float LINE = 24f;

	private final SheetPen pen;

	private final Issue issue;

	private final Grid grid;

	private final Formulas formulas;

	FundsBlock(SheetPen pen, Issue issue, Grid grid) {
		this.pen = pen;
		this.issue = issue;
		this.grid = grid;
		this.formulas = new Formulas(grid);
	}

	void draw() {
		head();
		for (FundSource source : SelfEvaluation.SOURCES) {
			line(source);
		}
		Cell check = this.pen.cell(this.grid.funds(FundSource.TOTAL), GridWords.CHECK_COLUMN,
				this.pen.look().of(Face.CHECK));
		check.setCellFormula(this.formulas.fundBalance());
	}

	private void head() {
		int row = this.grid.fundsHead();
		this.pen.block(row, this.grid.funds(FundSource.OTHER), GridWords.FUNDS_WORDS, this.pen.look().of(Face.LABEL))
			.setCellValue(SelfEvaluation.FUNDS.label());
		this.pen.name(SelfEvaluation.FUNDS.name(), row, GridWords.FUNDS_WORDS.from().ordinal());
		this.pen.words(row, GridWords.FUND_LABEL, Face.LABEL, "");
		SelfEvaluation.fundColumns().forEach((span, field) -> this.pen.words(row, span, Face.LABEL, field.label()));
		this.pen.cell(row, GridWords.CHECK_COLUMN, this.pen.look().of(Face.CHECK)).setCellValue(GridWords.CHECK);
		this.pen.height(row, LINE);
	}

	private void line(FundSource source) {
		int row = this.grid.funds(source);
		this.pen.words(row, GridWords.FUND_LABEL, Face.LABEL_LEFT, GridWords.fundLabel(source));
		for (Map.Entry<Span, Field> column : SelfEvaluation.fundColumns().entrySet()) {
			cell(source, column.getKey(), column.getValue());
		}
		this.pen.height(row, LINE);
	}

	private void cell(FundSource source, Span span, Field field) {
		int row = this.grid.funds(source);
		String name = name(source, field);
		Typed approved = this.issue.approved().getOrDefault(name, Typed.NOTHING);
		String formula = formula(source, span.from(), field);
		boolean dash = source != FundSource.TOTAL && field.kind() == Kind.POINTS;
		Cell cell = this.pen.span(row, span,
				this.pen.look().of(face(field, approved, formula, dash), Formats.of(field.kind())));
		this.pen.name(name, row, span.from().ordinal());
		if (dash) {
			cell.setCellValue(GridWords.DASH);
		}
		else if (approved.isEmpty() && !formula.isEmpty()) {
			cell.setCellFormula(formula);
		}
		else {
			(field == SelfEvaluation.FUND_WEIGHT ? Typed.number(this.issue.scheme().budget()) : approved).into(cell);
		}
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

	private static Face face(Field field, Typed approved, String formula, boolean dash) {
		if (field == SelfEvaluation.FUND_WEIGHT || dash || !approved.isEmpty()) {
			return Face.ISSUED;
		}
		return formula.isEmpty() ? Face.INPUT : Face.FORMULA;
	}

}
