package town.appraisal.workbook.draw;

import java.math.BigDecimal;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A drawn cell found by its defined name, to be typed into as a person would: what was in
 * it goes, also a formula, and its look stays.
 */
public final class NamedCell {

	private final XSSFCell cell;

	private NamedCell(XSSFCell cell) {
		this.cell = cell;
	}

	static NamedCell in(XSSFWorkbook book, String name) {
		String formula = book.getName(name).getRefersToFormula();
		CellReference first = new AreaReference(formula, book.getSpreadsheetVersion()).getFirstCell();
		return new NamedCell(book.getSheet(first.getSheetName()).getRow(first.getRow()).getCell(first.getCol()));
	}

	/** An empty text clears the cell. */
	public void type(String text) {
		this.cell.setBlank();
		if (!text.isEmpty()) {
			this.cell.setCellValue(text);
		}
	}

	public void type(BigDecimal number) {
		this.cell.setBlank();
		this.cell.setCellValue(number.doubleValue());
	}

	/** Excel stores a typed 83.5% as 0.835 and shows the digits that were typed. */
	public void typePercent(BigDecimal percent) {
		XSSFWorkbook book = this.cell.getSheet().getWorkbook();
		XSSFCellStyle style = book.createCellStyle();
		style.cloneStyleFrom(this.cell.getCellStyle());
		String format = (percent.scale() > 0) ? "0." + "0".repeat(percent.scale()) + "%" : "0%";
		style.setDataFormat(book.createDataFormat().getFormat(format));
		this.cell.setCellStyle(style);
		type(percent.movePointLeft(2));
	}

	/** Makes its row this high, in points, if it is lower. */
	public void atLeast(float height) {
		this.cell.getRow().setHeightInPoints(Math.max(this.cell.getRow().getHeightInPoints(), height));
	}

}
