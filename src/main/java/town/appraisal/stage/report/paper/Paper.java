package town.appraisal.stage.report.paper;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

import town.appraisal.workbook.CellAddress;

/**
 * A sheet that is written from top to bottom, line by line. A text too long for one row
 * goes on in the next, so that nothing is cut on screen or on paper.
 */
public final class Paper {

	/** Stands before a text that goes on from the row above. */
	public static final String CONTINUED = "（接上行）";

	private final Sheet sheet;

	private final Palette palette;

	private final PageFormat format;

	private int next;

	private float lowest = 18;

	Paper(Sheet sheet, Palette palette, PageFormat format) {
		this.sheet = sheet;
		this.palette = palette;
		this.format = format;
		format.on(sheet);
	}

	/** The sheet itself, for what is not a line. */
	public Sheet sheet() {
		return this.sheet;
	}

	/** The 0-based row of the next line. */
	public int next() {
		return this.next;
	}

	/** The absolute address of a range of one column, with the name of the sheet. */
	public String range(int column, int firstRow, int lastRow) {
		String letters = CellAddress.letters(column);
		return "'" + this.sheet.getSheetName() + "'!$" + letters + "$" + (firstRow + 1) + ":$" + letters + "$"
				+ (lastRow + 1);
	}

	/** The absolute address of some cells of one row, with the name of the sheet. */
	public String across(int row, int column, int cells) {
		return "'" + this.sheet.getSheetName() + "'!$" + CellAddress.letters(column) + "$" + (row + 1) + ":$"
				+ CellAddress.letters(column + cells - 1) + "$" + (row + 1);
	}

	/** The address of a cell with the name of the sheet. */
	public String cell(int row, int column) {
		return "'" + this.sheet.getSheetName() + "'!" + CellAddress.a1(row, column);
	}

	/** A line over the whole width. */
	public Paper wide(String text, Look look) {
		line(Entry.words(text, look, this.format.columns()));
		return this;
	}

	/** From here on no line is lower than this, in points. */
	public Paper atLeast(int points) {
		this.lowest = points;
		return this;
	}

	/** A blank line, or several. */
	public Paper skip(int rows) {
		this.next += rows;
		return this;
	}

	/**
	 * The head of a table: stays on screen and is repeated on every page.
	 * @return its 0-based row
	 */
	public int head(String... labels) {
		List<Entry> entries = new ArrayList<>();
		for (String label : labels) {
			entries.add(Entry.words(label, Look.HEAD));
		}
		int row = line(entries.toArray(Entry[]::new));
		this.sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
		this.sheet.createFreezePane(0, row + 1);
		return row;
	}

	/** Puts filters on a table, and prints no more than is meant for paper. */
	public void filter(int head, int last) {
		this.sheet.setAutoFilter(new CellRangeAddress(head, last, 0, this.format.columns() - 1));
		if (!this.format.isWhole()) {
			Workbook book = this.sheet.getWorkbook();
			book.setPrintArea(book.getSheetIndex(this.sheet), 0, this.format.lastPrinted(), 0, last);
		}
	}

	/**
	 * Writes one line.
	 * @param entries its entries from left to right
	 * @return the 0-based row it starts in
	 */
	public int line(Entry... entries) {
		int first = this.next;
		List<Slip> slips = slips(entries);
		int rows = slips.stream().mapToInt((it) -> it.pieces().size()).max().orElse(1);
		for (int i = 0; i < rows; i++) {
			row(slips, i);
		}
		return first;
	}

	private List<Slip> slips(Entry... entries) {
		List<Slip> slips = new ArrayList<>();
		int column = 0;
		for (Entry entry : entries) {
			slips.add(Slip.of(entry, column, this.format.width(column, entry.span())));
			column += entry.span();
		}
		return slips;
	}

	private void row(List<Slip> slips, int index) {
		Row row = this.sheet.createRow(this.next);
		float height = this.lowest;
		for (Slip slip : slips) {
			fill(row, slip, index);
			height = Math.max(height, slip.height(index));
		}
		row.setHeightInPoints(height);
		this.next++;
	}

	private void fill(Row row, Slip slip, int index) {
		Entry entry = slip.entry();
		int last = slip.column() + entry.span() - 1;
		for (int i = slip.column(); i <= last; i++) {
			row.createCell(i).setCellStyle(this.palette.of(entry.look()));
		}
		if (last > slip.column()) {
			this.sheet
				.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), slip.column(), last));
		}
		Cell cell = row.getCell(slip.column());
		String text = slip.text(index);
		if (CellText.looksLikeFormula(text)) {
			cell.setCellStyle(this.palette.inert(entry.look()));
		}
		slip.write(cell, index);
	}

}
