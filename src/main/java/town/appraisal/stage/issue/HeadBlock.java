package town.appraisal.stage.issue;

import java.math.BigDecimal;

import town.appraisal.form.Field;
import town.appraisal.form.Kind;
import town.appraisal.form.Line;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;

/** Title, year and identity: the lines over the tables. */
final class HeadBlock {

	private static final float[] HEIGHTS = { 34f, 22f };

	private static final float LINE = 24f;

	private final FormSheet sheet;

	private final Issue issue;

	HeadBlock(FormSheet sheet, Issue issue) {
		this.sheet = sheet;
		this.issue = issue;
	}

	void draw() {
		int row = 0;
		for (Line line : SelfEvaluation.HEAD) {
			for (Slot slot : line.slots()) {
				draw(slot, row);
			}
			this.sheet.height(row, (row < HEIGHTS.length) ? HEIGHTS[row] : LINE);
			row++;
		}
	}

	private void draw(Slot slot, int row) {
		if (slot instanceof Slot.Box box) {
			value(box, row);
		}
		else if (slot instanceof Slot.Words words) {
			this.sheet.put(row, words.span().from().ordinal(),
					Entry.words(words.text(), look(row), words.span().columns()));
		}
	}

	private void value(Slot.Box box, int row) {
		Field field = box.field();
		Typed approved = this.issue.approved().getOrDefault(field.name(), Typed.NOTHING);
		Look look = (field.kind() == Kind.YEAR) ? (approved.isEmpty() ? Look.INPUT_LINE : Look.ISSUED_LINE)
				: Look.value(approved.isEmpty(), true);
		Typed shown = approved.isEmpty() ? proposed(field) : approved;
		this.sheet.put(row, box.span().from().ordinal(), shown.as(look).over(box.span().columns()),
				Formats.of(field.kind()));
		this.sheet.name(field.name(), row, box.span().from().ordinal());
	}

	/** The blank template is made for a year but may be used for another. */
	private Typed proposed(Field field) {
		return (field.kind() == Kind.YEAR && this.issue.year() > 0)
				? Typed.number(BigDecimal.valueOf(this.issue.year())) : Typed.NOTHING;
	}

	private static Look look(int row) {
		return switch (row) {
			case 0 -> Look.FORM_TITLE;
			case 1 -> Look.CAPTION_LEFT;
			default -> Look.FORM_LABEL;
		};
	}

}
