package town.appraisal.stage.issue;

import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Block;
import town.appraisal.form.part.Calculation;
import town.appraisal.form.part.FundLine;
import town.appraisal.form.part.FundsPart;
import town.appraisal.form.part.GridRows;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Span;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;

/** The funds table; only the line of the total is scored, the others print a dash. */
final class FundsBlock {

	private final FormSheet sheet;

	private final Issue issue;

	private final GridRows rows;

	private final GridFormulas formulas;

	FundsBlock(FormSheet sheet, Issue issue, GridRows rows) {
		this.sheet = sheet;
		this.issue = issue;
		this.rows = rows;
		this.formulas = new GridFormulas(rows, issue.policy().borders());
	}

	void draw() {
		head();
		for (FundLine line : part().lines()) {
			line(line);
		}
		int total = this.rows.funds(FundSource.TOTAL);
		this.sheet.put(total, this.rows.checkColumn(),
				Entry.formula(this.formulas.in(total, form().workings().check(Block.FUNDS)), Look.CHECK));
	}

	private void head() {
		int row = this.rows.fundsHead();
		Span side = part().side();
		this.sheet.block(row, this.rows.lastSource(), side.from().ordinal(), label(form().label(Role.FUNDS), side));
		this.sheet.name(Role.FUNDS.cellName(), row, side.from().ordinal());
		this.sheet.put(row, part().labels().from().ordinal(), label("", part().labels()));
		part().columns()
			.forEach((span, role) -> this.sheet.put(row, span.from().ordinal(), label(form().label(role), span)));
		this.sheet.put(row, this.rows.checkColumn(), Entry.words(form().grid().check().heading(), Look.CHECK));
		this.sheet.height(row, form().grid().heights().funds());
	}

	private void line(FundLine line) {
		int row = this.rows.funds(line.source());
		Span labels = part().labels();
		this.sheet.put(row, labels.from().ordinal(),
				Entry.words(line.printed(), Look.FORM_LABEL_LEFT, labels.columns()));
		for (Map.Entry<Span, Role> column : part().columns().entrySet()) {
			cell(line.source(), column.getKey(), column.getValue());
		}
		this.sheet.height(row, form().grid().heights().funds());
	}

	private void cell(FundSource source, Span span, Role role) {
		int row = this.rows.funds(source);
		this.sheet.put(row, span.from().ordinal(), entry(source, role).over(span.columns()),
				Formats.of(form().field(role).kind()));
		this.sheet.name(CellNames.issued(source, role), row, span.from().ordinal());
	}

	private Entry entry(FundSource source, Role role) {
		if (source != FundSource.TOTAL && form().field(role).kind() == Kind.POINTS) {
			return Entry.words(form().grid().dash(), Look.ISSUED);
		}
		if (role == Role.FUND_WEIGHT) {
			return Typed.number(this.issue.scheme().budget()).as(Look.ISSUED);
		}
		Typed approved = this.issue.approved(CellNames.issued(source, role));
		if (!approved.isEmpty()) {
			return approved.as(Look.ISSUED);
		}
		return form().workings()
			.calculation(CellNames.of(source, role))
			.map(Calculation::excel)
			.map((it) -> Entry.formula(this.formulas.in(this.rows.funds(source), it), Look.FORMULA))
			.orElseGet(() -> Entry.blank(Look.INPUT));
	}

	private static Entry label(String words, Span span) {
		return Entry.words(words, Look.FORM_LABEL, span.columns());
	}

	private Form form() {
		return this.issue.form();
	}

	private FundsPart part() {
		return form().grid().funds();
	}

}
