package town.appraisal.stage.issue;

import town.appraisal.domain.submission.ReportPart;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.part.Outline;
import town.appraisal.form.part.Passage;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.TextHeight;

/** Draws 报告文本: each heading of the outline, what is asked, room for the text. */
final class ReportTextSheet {

	private final FormSheet sheet;

	private final Outline outline;

	private ReportTextSheet(FormSheet sheet, Outline outline) {
		this.sheet = sheet;
		this.outline = outline;
	}

	static void draw(Book book, Outline outline) {
		FormSheet sheet = book.sheet(outline.sheet(), PageFormat.portrait(outline.widths()).toFill());
		new ReportTextSheet(sheet, outline).draw();
		sheet.repeat(Outline.HEAD_LINE);
		sheet.freezeAbove(Outline.HEAD_LINE + 1);
		sheet.protect();
	}

	private void draw() {
		this.sheet.heading(0, Outline.TEXT_COLUMN, Entry.words(this.outline.title(), Look.FORM_TITLE));
		this.sheet.height(0, TextHeight.ofLines(2));
		for (int column = 0; column < this.outline.headings().size(); column++) {
			this.sheet.put(Outline.HEAD_LINE, column,
					Entry.words(this.outline.headings().get(column), Look.FORM_LABEL));
		}
		this.sheet.height(Outline.HEAD_LINE, TextHeight.ofLines(1));
		int row = Outline.HEAD_LINE + 1;
		for (Passage passage : this.outline.passages()) {
			passage(row++, passage);
		}
	}

	private void passage(int row, Passage passage) {
		ReportSection section = passage.section();
		String part = ReportPart.of(section.part()).heading();
		this.sheet.put(row, 0, Entry.words(section.heading().isEmpty() ? part : part + "\n" + section.heading(),
				Look.FORM_LABEL_LEFT));
		this.sheet.put(row, 1, Entry.words(passage.label() + "\n" + passage.hint(), Look.FORM_LABEL_LEFT));
		this.sheet.put(row, Outline.TEXT_COLUMN, Entry.blank(Look.INPUT_LEFT));
		this.sheet.name(passage.name(), row, Outline.TEXT_COLUMN);
		this.sheet.height(row, TextHeight.ofLines(this.outline.lines()));
	}

}
