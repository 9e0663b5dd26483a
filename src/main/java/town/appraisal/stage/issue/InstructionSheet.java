package town.appraisal.stage.issue;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.form.Instructions;

/** Draws 填报说明. */
final class InstructionSheet {

	private final SheetPen pen;

	private int row;

	private InstructionSheet(SheetPen pen) {
		this.pen = pen;
	}

	static void draw(XSSFWorkbook workbook, Look look) {
		XSSFSheet sheet = workbook.createSheet(Instructions.SHEET);
		new InstructionSheet(new SheetPen(sheet, look)).draw();
		Paper.a4(sheet, false);
		Paper.protect(sheet);
	}

	private void draw() {
		for (int column = 0; column < Instructions.WIDTHS.size(); column++) {
			this.pen.width(column, Instructions.WIDTHS.get(column));
		}
		across(Instructions.TITLE, Face.TITLE, TextHeight.ofLines(2));
		for (Instructions.Topic topic : Instructions.TOPICS) {
			across(topic.title(), Face.TOPIC, TextHeight.ofLines(2));
			for (int i = 0; i < topic.lines().size(); i++) {
				line(i + 1, topic.lines().get(i));
			}
		}
	}

	private void across(String words, Face face, float height) {
		this.pen.cell(this.row, 0, this.pen.look().of(face)).setCellValue(words);
		this.pen.sheet().addMergedRegion(new CellRangeAddress(this.row, this.row, 0, 1));
		this.pen.height(this.row, height);
		this.row++;
	}

	private void line(int number, String words) {
		this.pen.cell(this.row, 0, this.pen.look().of(Face.CAPTION)).setCellValue(number);
		this.pen.cell(this.row, 1, this.pen.look().of(Face.TEXT)).setCellValue(words);
		this.pen.height(this.row, TextHeight.of(words, Instructions.WIDTHS.get(1) - 8));
		this.row++;
	}

}
