package town.appraisal.workbook.draw;

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

	private final CellStyles styles;

	private final PageFormat format;

	private int next;

	private float lowest = 18;

	Paper(Sheet sheet, CellStyles styles, PageFormat format) {
		this.sheet = sheet;
		this.styles = styles;
		this.format = format;
		format.on(sheet);
	}

	/** The sheet itself, for what is not a line. */
	Sheet sheet() {
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
		List<PlacedEntry> placed = placed(entries);
		int rows = placed.stream().mapToInt((it) -> it.pieces().size()).max().orElse(1);
		for (int i = 0; i < rows; i++) {
			row(placed, i);
		}
		return first;
	}

	private List<PlacedEntry> placed(Entry... entries) {
		List<PlacedEntry> placed = new ArrayList<>();
		int column = 0;
		for (Entry entry : entries) {
			placed.add(PlacedEntry.of(entry, column, this.format.width(column, entry.span())));
			column += entry.span();
		}
		return placed;
	}

	private void row(List<PlacedEntry> placed, int index) {
		Row row = this.sheet.createRow(this.next);
		float height = this.lowest;
		for (PlacedEntry it : placed) {
			fill(row, it, index);
			height = Math.max(height, it.height(index));
		}
		row.setHeightInPoints(height);
		this.next++;
	}

	private void fill(Row row, PlacedEntry placed, int index) {
		Entry entry = placed.entry();
		int last = placed.column() + entry.span() - 1;
		for (int i = placed.column(); i <= last; i++) {
			row.createCell(i).setCellStyle(this.styles.of(entry.look()));
		}
		if (last > placed.column()) {
			this.sheet
				.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), placed.column(), last));
		}
		Cell cell = row.getCell(placed.column());
		String text = placed.text(index);
		if (CellText.looksLikeFormula(text)) {
			cell.setCellStyle(this.styles.inert(entry.look()));
		}
		placed.write(cell, index);
	}

}
