package town.appraisal.stage.issue;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Cell;

import town.appraisal.form.Field;
import town.appraisal.form.Kind;
import town.appraisal.form.Line;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;

/** Title, year and identity: the lines over the tables. */
final class HeadBlock {

	private static final float[] HEIGHTS = { 34f, 22f };

	private static final float LINE = 24f;

	private final SheetPen pen;

	private final Issue issue;

	HeadBlock(SheetPen pen, Issue issue) {
		this.pen = pen;
		this.issue = issue;
	}

	void draw() {
		int row = 0;
		for (Line line : SelfEvaluation.HEAD) {
			for (Slot slot : line.slots()) {
				draw(slot, row);
			}
			this.pen.height(row, (row < HEIGHTS.length) ? HEIGHTS[row] : LINE);
			row++;
		}
	}

	private void draw(Slot slot, int row) {
		if (slot instanceof Slot.Box box) {
			value(box, row);
		}
		else if (slot instanceof Slot.Words words) {
			this.pen.words(row, words.span(), face(row), words.text());
		}
	}

	private void value(Slot.Box box, int row) {
		Field field = box.field();
		Typed approved = this.issue.approved().getOrDefault(field.name(), Typed.NOTHING);
		Face face = (field.kind() == Kind.YEAR) ? (approved.isEmpty() ? Face.INPUT_LINE : Face.ISSUED_LINE)
				: Face.value(approved.isEmpty(), true);
		Cell cell = this.pen.span(row, box.span(), this.pen.look().of(face, Formats.of(field.kind())));
		(approved.isEmpty() ? proposed(field) : approved).into(cell);
		this.pen.name(field.name(), row, box.span().from().ordinal());
	}

	/** The blank template is made for a year but may be used for another. */
	private Typed proposed(Field field) {
		return (field.kind() == Kind.YEAR && this.issue.year() > 0)
				? Typed.number(BigDecimal.valueOf(this.issue.year())) : Typed.NOTHING;
	}

	private static Face face(int row) {
		return switch (row) {
			case 0 -> Face.TITLE;
			case 1 -> Face.CAPTION_LEFT;
			default -> Face.LABEL;
		};
	}

}
