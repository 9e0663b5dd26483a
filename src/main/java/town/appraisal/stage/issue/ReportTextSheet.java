package town.appraisal.stage.issue;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.submission.ReportPart;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Field;
import town.appraisal.form.ReportText;

/** Draws 报告文本: each heading of the outline, what is asked, room for the text. */
final class ReportTextSheet {

	/** Text rows an empty section is given. */
	private static final int LINES = 4;

	private final SheetPen pen;

	private ReportTextSheet(SheetPen pen) {
		this.pen = pen;
	}

	static void draw(XSSFWorkbook workbook, Look look) {
		XSSFSheet sheet = workbook.createSheet(ReportText.SHEET);
		new ReportTextSheet(new SheetPen(sheet, look)).draw();
		Paper.a4(sheet, false);
		Paper.repeat(sheet, ReportText.HEAD_LINE);
		sheet.createFreezePane(0, ReportText.HEAD_LINE + 1);
		Paper.protect(sheet);
	}

	private void draw() {
		this.pen.cell(0, 0, this.pen.look().of(Face.TITLE)).setCellValue(ReportText.TITLE);
		this.pen.sheet().addMergedRegion(new CellRangeAddress(0, 0, 0, ReportText.TEXT_COLUMN));
		this.pen.height(0, TextHeight.ofLines(2));
		for (int column = 0; column < ReportText.HEADINGS.size(); column++) {
			this.pen.width(column, ReportText.WIDTHS.get(column));
			this.pen.cell(ReportText.HEAD_LINE, column, this.pen.look().of(Face.LABEL))
				.setCellValue(ReportText.HEADINGS.get(column));
		}
		this.pen.height(ReportText.HEAD_LINE, TextHeight.ofLines(1));
		for (ReportSection section : ReportSection.values()) {
			section(section);
		}
	}

	private void section(ReportSection section) {
		int row = ReportText.HEAD_LINE + 1 + section.ordinal();
		Field field = ReportText.field(section);
		String part = ReportPart.of(section.part()).heading();
		this.pen.cell(row, 0, this.pen.look().of(Face.LABEL_LEFT))
			.setCellValue(section.heading().isEmpty() ? part : part + "\n" + section.heading());
		this.pen.cell(row, 1, this.pen.look().of(Face.LABEL_LEFT)).setCellValue(field.label() + "\n" + field.hint());
		this.pen.cell(row, ReportText.TEXT_COLUMN, this.pen.look().of(Face.INPUT_LEFT));
		this.pen.name(field.name(), row, ReportText.TEXT_COLUMN);
		this.pen.height(row, TextHeight.ofLines(LINES));
	}

}
