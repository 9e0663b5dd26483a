package town.appraisal.stage.issue;

import java.util.List;

import town.appraisal.domain.finding.Level;
import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.Kind;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.TextHeight;

/**
 * The indicator table and the line 总分. Level names are written in every line, not merged,
 * so that inserting and pasting lines does no harm.
 */
final class IndicatorBlock {

	/** A line with little text is still easy to hit. */
	private static final float LOWEST = 26f;

	private final FormSheet sheet;

	private final Issue issue;

	private final Grid grid;

	private final FormFormulas formulas;

	IndicatorBlock(FormSheet sheet, Issue issue, Grid grid) {
		this.sheet = sheet;
		this.issue = issue;
		this.grid = grid;
		this.formulas = new FormFormulas(grid);
	}

	void draw() {
		head();
		List<IssuedLine> lines = this.issue.lines();
		for (int i = 0; i < lines.size(); i++) {
			line(this.grid.firstIndicator() + i, lines.get(i));
		}
		SelfEvaluation.INDICATOR_COLUMNS.forEach((column, field) -> this.sheet.name(field.name(),
				this.grid.firstIndicator(), this.grid.lastIndicator(), column.ordinal()));
		total();
	}

	private void head() {
		int row = this.grid.indicatorHead();
		this.sheet.block(row, this.grid.lastIndicator(), GridWords.SIDE.from().ordinal(),
				Entry.words(GridWords.INDICATORS, Look.FORM_LABEL));
		SelfEvaluation.INDICATOR_COLUMNS.forEach(
				(column, field) -> this.sheet.put(row, column.ordinal(), Entry.words(field.label(), Look.FORM_LABEL)));
		this.sheet.put(row, GridWords.CHECK_COLUMN, Entry.words(GridWords.CHECK, Look.CHECK));
		this.sheet.height(row, TextHeight.ofLines(2));
	}

	private void line(int row, IssuedLine line) {
		SelfEvaluation.INDICATOR_COLUMNS.forEach((column, field) -> {
			boolean left = field.kind() == Kind.LONG_TEXT || field == SelfEvaluation.LEVEL3;
			this.sheet.put(row, column.ordinal(), line.cell(field).as(Look.value(!line.locks(field), left)));
		});
		check(row, this.formulas.indicatorBalance(row));
		this.sheet.height(row, height(line));
	}

	static float height(IssuedLine line) {
		float height = LOWEST;
		for (Column column : SelfEvaluation.INDICATOR_COLUMNS.keySet()) {
			Field field = SelfEvaluation.INDICATOR_COLUMNS.get(column);
			height = Math.max(height, TextHeight.of(line.cell(field).text(), column.width()));
		}
		return height;
	}

	private void total() {
		int row = this.grid.total();
		for (Slot slot : SelfEvaluation.TOTAL_LINE.slots()) {
			if (slot instanceof Slot.Words words) {
				this.sheet.put(row, words.span().from().ordinal(),
						Entry.words(words.text(), Look.FORM_LABEL, words.span().columns()));
			}
			else if (slot instanceof Slot.Box box) {
				this.sheet.put(row, box.span().from().ordinal(),
						Entry.formula(total(box), Look.FORMULA).over(box.span().columns()));
				this.sheet.name(box.field().name(), row, box.span().from().ordinal());
			}
		}
		check(row, this.formulas.totalBalance());
		this.sheet.height(row, TextHeight.ofLines(2));
	}

	private String total(Slot.Box box) {
		return (box.field().kind() == Kind.CHOICE) ? this.formulas.grade(this.issue.policy().borders())
				: this.formulas.total(box.span().from());
	}

	private void check(int row, String formula) {
		this.sheet.put(row, GridWords.CHECK_COLUMN, Entry.formula(formula, Look.CHECK));
	}

}
