package town.appraisal.stage.issue;

import java.util.List;

import town.appraisal.form.Field;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Span;

/** Expected and reached goal, side by side. */
final class GoalsBlock {

	/** Room for some 180 Chinese characters a side. */
	private static final int LINES = 6;

	private final SheetPen pen;

	private final Grid grid;

	GoalsBlock(SheetPen pen, Grid grid) {
		this.pen = pen;
		this.grid = grid;
	}

	void draw() {
		this.pen.block(this.grid.goalsHead(), this.grid.goals(), GridWords.SIDE, this.pen.look().of(Face.LABEL))
			.setCellValue(GridWords.GOALS);
		for (Field field : List.of(SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)) {
			Span span = GridWords.goalSpan(field);
			this.pen.words(this.grid.goalsHead(), span, Face.LABEL, field.label());
			this.pen.span(this.grid.goals(), span, this.pen.look().of(Face.INPUT_LEFT));
			this.pen.name(field.name(), this.grid.goals(), span.from().ordinal());
		}
		this.pen.height(this.grid.goalsHead(), TextHeight.ofLines(1));
		this.pen.height(this.grid.goals(), TextHeight.ofLines(LINES));
	}

}
