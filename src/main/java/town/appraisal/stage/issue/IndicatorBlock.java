package town.appraisal.stage.issue;

import java.util.List;
import java.util.Map;

import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Block;
import town.appraisal.form.part.Calculation;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Expression;
import town.appraisal.form.part.GridRows;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Slot;
import town.appraisal.form.part.TablePart;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.TextHeight;

/**
 * The indicator table and the line 总分. Level names are written in every line, not merged,
 * so that inserting and pasting lines does no harm.
 */
final class IndicatorBlock {

	private final FormSheet sheet;

	private final Issue issue;

	private final GridRows rows;

	private final GridFormulas formulas;

	IndicatorBlock(FormSheet sheet, Issue issue, GridRows rows) {
		this.sheet = sheet;
		this.issue = issue;
		this.rows = rows;
		this.formulas = new GridFormulas(rows, issue.policy().borders());
	}

	void draw() {
		head();
		List<IssuedLine> lines = this.issue.lines();
		for (int i = 0; i < lines.size(); i++) {
			line(this.rows.firstIndicator() + i, lines.get(i));
		}
		part().columns()
			.forEach((column, role) -> this.sheet.name(role.cellName(), this.rows.firstIndicator(),
					this.rows.lastIndicator(), column.ordinal()));
		total();
	}

	private void head() {
		int row = this.rows.indicatorHead();
		this.sheet.block(row, this.rows.lastIndicator(), part().side().from().ordinal(),
				Entry.words(part().words(), Look.FORM_LABEL));
		part().columns()
			.forEach((column, role) -> this.sheet.put(row, column.ordinal(),
					Entry.words(form().label(role), Look.FORM_LABEL)));
		this.sheet.put(row, this.rows.checkColumn(), Entry.words(form().grid().check().heading(), Look.CHECK));
		this.sheet.height(row, form().grid().heights().tableHead());
	}

	private void line(int row, IssuedLine line) {
		part().columns()
			.forEach((column, role) -> this.sheet.put(row, column.ordinal(),
					line.cell(role).as(Look.value(!line.locks(role), isSentence(role)))));
		check(row, Block.INDICATORS);
		this.sheet.height(row, height(line));
	}

	private boolean isSentence(Role role) {
		return form().field(role).kind() == Kind.LONG_TEXT || role == Role.LEVEL3 || role == Role.EVIDENCE;
	}

	private float height(IssuedLine line) {
		float height = form().grid().heights().tableLeast();
		for (Map.Entry<Column, Role> column : part().columns().entrySet()) {
			int width = form().grid().widths().get(column.getKey().ordinal());
			height = Math.max(height, TextHeight.of(line.cell(column.getValue()).text(), width));
		}
		return height;
	}

	private void total() {
		int row = this.rows.total();
		Line line = form().grid().total();
		line.slots()
			.forEach((it) -> this.sheet.put(row, it.span().from().ordinal(), entry(it).over(it.span().columns())));
		line.slots()
			.stream()
			.filter(Slot.Box.class::isInstance)
			.map(Slot.Box.class::cast)
			.forEach((it) -> this.sheet.name(it.role().cellName(), row, it.span().from().ordinal()));
		check(row, Block.TOTAL);
		this.sheet.height(row, line.height());
	}

	private Entry entry(Slot slot) {
		if (slot instanceof Slot.Box box) {
			Expression formula = form().workings()
				.calculation(box.role().cellName())
				.map(Calculation::excel)
				.orElse(Expression.NONE);
			return Entry.formula(this.formulas.in(this.rows.total(), formula), Look.FORMULA);
		}
		return Entry.words((slot instanceof Slot.Label label) ? form().label(label.role()) : ((Slot.Words) slot).text(),
				Look.FORM_LABEL);
	}

	private void check(int row, Block block) {
		this.sheet.put(row, this.rows.checkColumn(),
				Entry.formula(this.formulas.in(row, form().workings().check(block)), Look.CHECK));
	}

	private Form form() {
		return this.issue.form();
	}

	private TablePart part() {
		return form().grid().table();
	}

}
