package town.appraisal.stage.issue;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;

import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.Kind;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;

/**
 * The indicator table and the line 总分. Level names are written in every line, not merged,
 * so that inserting and pasting lines does no harm.
 */
final class IndicatorBlock {

	/** A line with little text is still easy to hit. */
	private static final float LOWEST = 26f;

	private final SheetPen pen;

	private final Issue issue;

	private final Grid grid;

	private final Formulas formulas;

	IndicatorBlock(SheetPen pen, Issue issue, Grid grid) {
		this.pen = pen;
		this.issue = issue;
		this.grid = grid;
		this.formulas = new Formulas(grid);
	}

	void draw() {
		head();
		List<IndicatorLine> lines = this.issue.lines();
		for (int i = 0; i < lines.size(); i++) {
			line(this.grid.firstIndicator() + i, lines.get(i));
		}
		SelfEvaluation.INDICATOR_COLUMNS.forEach((column, field) -> this.pen.name(field.name(),
				this.grid.firstIndicator(), this.grid.lastIndicator(), column.ordinal()));
		total();
	}

	private void head() {
		int row = this.grid.indicatorHead();
		this.pen.block(row, this.grid.lastIndicator(), GridWords.SIDE, this.pen.look().of(Face.LABEL))
			.setCellValue(GridWords.INDICATORS);
		SelfEvaluation.INDICATOR_COLUMNS
			.forEach((column, field) -> this.pen.cell(row, column.ordinal(), this.pen.look().of(Face.LABEL))
				.setCellValue(field.label()));
		check(row).setCellValue(GridWords.CHECK);
		this.pen.height(row, TextHeight.ofLines(2));
	}

	private void line(int row, IndicatorLine line) {
		SelfEvaluation.INDICATOR_COLUMNS.forEach((column, field) -> {
			boolean left = field.kind() == Kind.LONG_TEXT || field == SelfEvaluation.LEVEL3;
			Face face = Face.value(!line.locks(field), left);
			line.cell(field).into(this.pen.cell(row, column.ordinal(), this.pen.look().of(face)));
		});
		check(row).setCellFormula(this.formulas.indicatorBalance(row));
		this.pen.height(row, height(line));
	}

	static float height(IndicatorLine line) {
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
				this.pen.words(row, words.span(), Face.LABEL, words.text());
			}
			else if (slot instanceof Slot.Box box) {
				Cell cell = this.pen.span(row, box.span(), this.pen.look().of(Face.FORMULA));
				cell.setCellFormula(box.field().kind() == Kind.CHOICE
						? this.formulas.grade(this.issue.policy().borders()) : this.formulas.total(box.span().from()));
				this.pen.name(box.field().name(), row, box.span().from().ordinal());
			}
		}
		check(row).setCellFormula(this.formulas.totalBalance());
		this.pen.height(row, TextHeight.ofLines(2));
	}

	private Cell check(int row) {
		return this.pen.cell(row, GridWords.CHECK_COLUMN, this.pen.look().of(Face.CHECK));
	}

}
