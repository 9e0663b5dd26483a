package town.appraisal.stage.issue;

import java.math.BigDecimal;

import town.appraisal.form.Role;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Slot;
import town.appraisal.form.part.Span;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;

/** Title, year and identity: the lines over the tables. */
final class HeadBlock {

	private final FormSheet sheet;

	private final Issue issue;

	HeadBlock(FormSheet sheet, Issue issue) {
		this.sheet = sheet;
		this.issue = issue;
	}

	void draw() {
		int row = 0;
		for (Line line : this.issue.form().grid().head()) {
			for (Slot slot : line.slots()) {
				draw(slot, row);
			}
			this.sheet.height(row, line.height());
			row++;
		}
	}

	private void draw(Slot slot, int row) {
		if (slot instanceof Slot.Box box) {
			value(box, row);
		}
		else if (slot instanceof Slot.Label label) {
			words(slot.span(), row, this.issue.form().label(label.role()));
		}
		else if (slot instanceof Slot.Words words) {
			words(slot.span(), row, words.text());
		}
	}

	private void words(Span span, int row, String words) {
		this.sheet.put(row, span.from().ordinal(), Entry.words(words, look(row), span.columns()));
	}

	private void value(Slot.Box box, int row) {
		Role role = box.role();
		Typed approved = this.issue.approved(role.cellName());
		boolean open = approved.isEmpty();
		Look look = (role == Role.YEAR) ? (open ? Look.INPUT_LINE : Look.ISSUED_LINE) : Look.value(open, true);
		Typed shown = open ? proposed(role) : approved;
		this.sheet.put(row, box.span().from().ordinal(), shown.as(look).over(box.span().columns()),
				Formats.of(this.issue.form().field(role).kind()));
		this.sheet.name(role.cellName(), row, box.span().from().ordinal());
	}

	/** The blank template is made for a year but may be used for another. */
	private Typed proposed(Role role) {
		return (role == Role.YEAR && this.issue.year() > 0) ? Typed.number(BigDecimal.valueOf(this.issue.year()))
				: Typed.NOTHING;
	}

	private static Look look(int row) {
		return switch (row) {
			case 0 -> Look.FORM_TITLE;
			case 1 -> Look.CAPTION_LEFT;
			default -> Look.FORM_LABEL;
		};
	}

}
