package town.appraisal.stage.issue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import town.appraisal.form.Span;

/** Draws on one sheet: cells, merges, defined names, heights. */
final class SheetPen {

	private final XSSFSheet sheet;

	private final Look look;

	SheetPen(XSSFSheet sheet, Look look) {
		this.sheet = sheet;
		this.look = look;
	}

	XSSFSheet sheet() {
		return this.sheet;
	}

	Look look() {
		return this.look;
	}

	/** A cell with its style; drawn again it keeps its content. */
	Cell cell(int row, int column, XSSFCellStyle style) {
		Row line = (this.sheet.getRow(row) != null) ? this.sheet.getRow(row) : this.sheet.createRow(row);
		Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
		cell.setCellStyle(style);
		return cell;
	}

	/** The first cell of a run of columns; more than one is merged. */
	Cell span(int row, Span span, XSSFCellStyle style) {
		return block(row, row, span, style);
	}

	/** The first cell of a merged block. */
	Cell block(int first, int last, Span span, XSSFCellStyle style) {
		for (int row = first; row <= last; row++) {
			for (int column = span.from().ordinal(); column <= span.to().ordinal(); column++) {
				cell(row, column, style);
			}
		}
		if (first != last || span.from() != span.to()) {
			this.sheet.addMergedRegion(new CellRangeAddress(first, last, span.from().ordinal(), span.to().ordinal()));
		}
		return cell(first, span.from().ordinal(), style);
	}

	void words(int row, Span span, Face face, String text) {
		span(row, span, this.look.of(face)).setCellValue(text);
	}

	void height(int row, float points) {
		this.sheet.getRow(row).setHeightInPoints(points);
	}

	/** Width in characters of the standard font. */
	void width(int column, int characters) {
		this.sheet.setColumnWidth(column, characters * 256);
	}

	void name(String name, int row, int column) {
		name(name, row, row, column);
	}

	/** A defined name for a run of cells in a column. */
	void name(String name, int first, int last, int column) {
		Name defined = this.sheet.getWorkbook().createName();
		defined.setNameName(name);
		defined.setRefersToFormula(
				new CellRangeAddress(first, last, column, column).formatAsString(this.sheet.getSheetName(), true));
	}

}
