package town.appraisal.stage.issue;

import java.util.List;

import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Span;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.TextHeight;

/** Expected and reached goal, side by side. */
final class GoalsBlock {

	/** Room for some 180 Chinese characters a side. */
	private static final int LINES = 6;

	private final FormSheet sheet;

	private final Grid grid;

	GoalsBlock(FormSheet sheet, Grid grid) {
		this.sheet = sheet;
		this.grid = grid;
	}

	void draw() {
		this.sheet.block(this.grid.goalsHead(), this.grid.goals(), GridWords.SIDE.from().ordinal(),
				Entry.words(GridWords.GOALS, Look.FORM_LABEL));
		for (Field field : List.of(SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)) {
			Span span = GridWords.goalSpan(field);
			this.sheet.put(this.grid.goalsHead(), span.from().ordinal(),
					Entry.words(field.label(), Look.FORM_LABEL, span.columns()));
			this.sheet.put(this.grid.goals(), span.from().ordinal(), Entry.blank(Look.INPUT_LEFT).over(span.columns()));
			this.sheet.name(field.name(), this.grid.goals(), span.from().ordinal());
		}
		this.sheet.height(this.grid.goalsHead(), TextHeight.ofLines(1));
		this.sheet.height(this.grid.goals(), TextHeight.ofLines(LINES));
	}

}
