package town.appraisal.stage.issue;

import java.math.BigDecimal;

import town.appraisal.form.Form;
import town.appraisal.form.part.Instructions;
import town.appraisal.form.part.Topic;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.TextHeight;

/** Draws 填报说明. */
final class InstructionSheet {

	private final FormSheet sheet;

	private final Form form;

	private int row;

	private InstructionSheet(FormSheet sheet, Form form) {
		this.sheet = sheet;
		this.form = form;
	}

	static void draw(Book book, Form form) {
		Instructions instructions = form.instructions();
		FormSheet sheet = book.sheet(instructions.sheet(), PageFormat.portrait(instructions.widths()).toFill());
		new InstructionSheet(sheet, form).draw(instructions);
		sheet.protect();
	}

	private void draw(Instructions instructions) {
		across(instructions.title(), Look.FORM_TITLE, TextHeight.ofLines(2));
		for (Topic topic : instructions.topics()) {
			across(topic.title(), Look.TOPIC, TextHeight.ofLines(2));
			for (int i = 0; i < topic.lines().size(); i++) {
				line(i + 1, this.form.words(topic.lines().get(i)));
			}
		}
	}

	private void across(String words, Look look, float height) {
		this.sheet.heading(this.row, 1, Entry.words(words, look));
		this.sheet.height(this.row, height);
		this.row++;
	}

	private void line(int number, String words) {
		this.sheet.put(this.row, 0, Typed.number(BigDecimal.valueOf(number)).as(Look.CAPTION));
		this.sheet.put(this.row, 1, Entry.words(words, Look.FORM_TEXT));
		this.sheet.height(this.row, TextHeight.of(words, this.form.instructions().widths().get(1) - 8));
		this.row++;
	}

}
