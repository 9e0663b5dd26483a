package town.appraisal.workbook.draw;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is written cell by cell, wherever the form has them; rows are 0-based. */
public final class FormSheet {

	private final XSSFSheet sheet;

	private final CellStyles styles;

	FormSheet(XSSFSheet sheet, CellStyles styles) {
		this.sheet = sheet;
		this.styles = styles;
	}

	XSSFSheet sheet() {
		return this.sheet;
	}

	/** An entry over its columns; more than one is merged. */
	public void put(int row, int column, Entry entry) {
		put(row, column, entry, entry.look().appearance().format());
	}

	/** An entry whose number has a format of its own. */
	public void put(int row, int column, Entry entry, String format) {
		block(row, row, column, entry, this.styles.of(entry.look(), format));
	}

	/** An entry over its columns and several rows, merged. */
	public void block(int first, int last, int column, Entry entry) {
		block(first, last, column, entry, this.styles.of(entry.look()));
	}

	private void block(int first, int last, int column, Entry entry, XSSFCellStyle style) {
		int lastColumn = column + entry.span() - 1;
		for (int row = first; row <= last; row++) {
			for (int i = column; i <= lastColumn; i++) {
				cell(row, i).setCellStyle(style);
			}
		}
		if (first != last || column != lastColumn) {
			this.sheet.addMergedRegion(new CellRangeAddress(first, last, column, lastColumn));
		}
		EntryWriter.write(cell(first, column), entry);
	}

	/** A heading over the first columns, of which only the first has a cell. */
	public void heading(int row, int lastColumn, Entry entry) {
		put(row, 0, entry);
		this.sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
	}

	private Cell cell(int row, int column) {
		Row line = (this.sheet.getRow(row) != null) ? this.sheet.getRow(row) : this.sheet.createRow(row);
		return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	public void height(int row, float points) {
		this.sheet.getRow(row).setHeightInPoints(points);
	}

	/**
	 * Makes a style before its first cell, so that a table without lines has the same
	 * styles as one with lines.
	 */
	public void prepare(Look look, String format) {
		this.styles.of(look, format);
	}

	/** The look of what is typed into a column where no cell is yet. */
	public void columnLook(int column, Look look, String format) {
		this.sheet.setDefaultColumnStyle(column, this.styles.of(look, format));
	}

	/** A defined name for a cell. */
	public void name(String name, int row, int column) {
		name(name, row, row, column);
	}

	/** A defined name for a run of cells in a column. */
	public void name(String name, int first, int last, int column) {
		Name defined = this.sheet.getWorkbook().createName();
		defined.setNameName(name);
		defined.setRefersToFormula(
				new CellRangeAddress(first, last, column, column).formatAsString(this.sheet.getSheetName(), true));
	}

	/** Prints no more than the cells up to this one. */
	public void printTo(int lastRow, int lastColumn) {
		XSSFWorkbook book = this.sheet.getWorkbook();
		book.setPrintArea(book.getSheetIndex(this.sheet), 0, lastColumn, 0, lastRow);
	}

	/** Prints a line again on each page. */
	public void repeat(int row) {
		this.sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
	}

	/** Keeps the lines above this one on screen. */
	public void freezeAbove(int row) {
		this.sheet.createFreezePane(0, row);
	}

	public void filter(int lastRow, int lastColumn) {
		this.sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, lastColumn));
	}

	/** Protection without a password: it guards against slips, not against people. */
	public void protect() {
		this.sheet.enableLocking();
		this.sheet.lockFormatColumns(false);
		this.sheet.lockFormatRows(false);
		this.sheet.lockInsertRows(false);
		this.sheet.lockSelectLockedCells(false);
		this.sheet.lockSelectUnlockedCells(false);
	}

	/** Takes the sheet out of sight. */
	public void hide() {
		XSSFWorkbook book = this.sheet.getWorkbook();
		book.setSheetHidden(book.getSheetIndex(this.sheet), true);
	}

}
