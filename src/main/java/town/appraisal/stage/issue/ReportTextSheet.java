package town.appraisal.stage.issue;

import town.appraisal.domain.submission.ReportPart;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Field;
import town.appraisal.form.ReportText;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.TextHeight;

/** Draws 报告文本: each heading of the outline, what is asked, room for the text. */
final class ReportTextSheet {

	/** Text rows an empty section is given. */
	private static final int LINES = 4;

	private final FormSheet sheet;

	private ReportTextSheet(FormSheet sheet) {
		this.sheet = sheet;
	}

	static void draw(Book book) {
		FormSheet sheet = book.sheet(ReportText.SHEET, PageFormat.portrait(ReportText.WIDTHS).toFill());
		new ReportTextSheet(sheet).draw();
		sheet.repeat(ReportText.HEAD_LINE);
		sheet.freezeAbove(ReportText.HEAD_LINE + 1);
		sheet.protect();
	}

	private void draw() {
		this.sheet.heading(0, ReportText.TEXT_COLUMN, Entry.words(ReportText.TITLE, Look.FORM_TITLE));
		this.sheet.height(0, TextHeight.ofLines(2));
		for (int column = 0; column < ReportText.HEADINGS.size(); column++) {
			this.sheet.put(ReportText.HEAD_LINE, column, Entry.words(ReportText.HEADINGS.get(column), Look.FORM_LABEL));
		}
		this.sheet.height(ReportText.HEAD_LINE, TextHeight.ofLines(1));
		for (ReportSection section : ReportSection.values()) {
			section(section);
		}
	}

	private void section(ReportSection section) {
		int row = ReportText.HEAD_LINE + 1 + section.ordinal();
		Field field = ReportText.field(section);
		String part = ReportPart.of(section.part()).heading();
		this.sheet.put(row, 0, Entry.words(section.heading().isEmpty() ? part : part + "\n" + section.heading(),
				Look.FORM_LABEL_LEFT));
		this.sheet.put(row, 1, Entry.words(field.label() + "\n" + field.hint(), Look.FORM_LABEL_LEFT));
		this.sheet.put(row, ReportText.TEXT_COLUMN, Entry.blank(Look.INPUT_LEFT));
		this.sheet.name(field.name(), row, ReportText.TEXT_COLUMN);
		this.sheet.height(row, TextHeight.ofLines(LINES));
	}

}
