package town.appraisal.stage.issue;

import java.math.BigDecimal;

import town.appraisal.form.Instructions;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.TextHeight;

/** Draws 填报说明. */
final class InstructionSheet {

	private final FormSheet sheet;

	private int row;

	private InstructionSheet(FormSheet sheet) {
		this.sheet = sheet;
	}

	static void draw(Book book) {
		FormSheet sheet = book.sheet(Instructions.SHEET, PageFormat.portrait(Instructions.WIDTHS).toFill());
		new InstructionSheet(sheet).draw();
		sheet.protect();
	}

	private void draw() {
		across(Instructions.TITLE, Look.FORM_TITLE, TextHeight.ofLines(2));
		for (Instructions.Topic topic : Instructions.TOPICS) {
			across(topic.title(), Look.TOPIC, TextHeight.ofLines(2));
			for (int i = 0; i < topic.lines().size(); i++) {
				line(i + 1, topic.lines().get(i));
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
		this.sheet.height(this.row, TextHeight.of(words, Instructions.WIDTHS.get(1) - 8));
		this.row++;
	}

}
