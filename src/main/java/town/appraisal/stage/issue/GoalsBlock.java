package town.appraisal.stage.issue;

import town.appraisal.form.Form;
import town.appraisal.form.part.GoalsPart;
import town.appraisal.form.part.GridRows;
import town.appraisal.form.part.Heights;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;

/** Expected and reached goal, side by side. */
final class GoalsBlock {

	private final FormSheet sheet;

	private final Form form;

	private final GridRows rows;

	GoalsBlock(FormSheet sheet, Form form, GridRows rows) {
		this.sheet = sheet;
		this.form = form;
		this.rows = rows;
	}

	void draw() {
		GoalsPart part = this.form.grid().goals();
		int head = this.rows.goalsHead();
		int texts = this.rows.goals();
		this.sheet.block(head, texts, part.side().from().ordinal(), Entry.words(part.words(), Look.FORM_LABEL));
		part.spans().forEach((role, span) -> {
			int column = span.from().ordinal();
			this.sheet.put(head, column, Entry.words(this.form.label(role), Look.FORM_LABEL, span.columns()));
			this.sheet.put(texts, column, Entry.blank(Look.INPUT_LEFT).over(span.columns()));
			this.sheet.name(role.cellName(), texts, column);
		});
		Heights heights = this.form.grid().heights();
		this.sheet.height(head, heights.goalsHead());
		this.sheet.height(texts, heights.goals());
	}

}
