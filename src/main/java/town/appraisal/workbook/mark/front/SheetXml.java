package town.appraisal.workbook.mark.front;

import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.markup.EscapedText;

/** A sheet being written from top to bottom. */
final class SheetXml {

	private static final int LINE = 15;

	private static final int TALLEST = 400;

	private final StringBuilder rows = new StringBuilder();

	private final StringBuilder merges = new StringBuilder();

	private final StringBuilder links = new StringBuilder();

	private int row = -1;

	/** Begins a row of so many lines of text. */
	void row(int lines) {
		end();
		this.row++;
		int height = Math.min(TALLEST, lines * LINE + 6);
		this.rows.append("<row r=\"").append(this.row + 1).append("\" ht=\"").append(height);
		this.rows.append("\" customHeight=\"1\">");
	}

	void cell(int column, int style, String text) {
		this.rows.append("<c r=\"").append(CellAddress.a1(this.row, column)).append("\" s=\"").append(style);
		if (text.isEmpty()) {
			this.rows.append("\"/>");
		}
		else {
			this.rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(EscapedText.cell(text));
			this.rows.append("</t></is></c>");
		}
	}

	/** A whole number. */
	void number(int column, int style, int number) {
		this.rows.append("<c r=\"").append(CellAddress.a1(this.row, column)).append("\" s=\"").append(style);
		this.rows.append("\"><v>").append(number).append("</v></c>");
	}

	/** One text over several columns. */
	void wide(int from, int to, int style, String text) {
		cell(from, style, text);
		for (int column = from + 1; column <= to; column++) {
			cell(column, style, "");
		}
		merge(this.row, from, this.row, to);
	}

	void merge(int firstRow, int from, int lastRow, int to) {
		this.merges.append("<mergeCell ref=\"").append(CellAddress.a1(firstRow, from)).append(':');
		this.merges.append(CellAddress.a1(lastRow, to)).append("\"/>");
	}

	/** Lets a click on a cell of this row lead to another cell of the workbook. */
	void link(int column, String location) {
		this.links.append("<hyperlink ref=\"").append(CellAddress.a1(this.row, column)).append("\" location=\"");
		this.links.append(EscapedText.xml(location)).append("\"/>");
	}

	/** 0-based number of the row it is at. */
	int at() {
		return this.row;
	}

	String data() {
		end();
		return "<sheetData>" + this.rows + "</sheetData>";
	}

	String merges() {
		return "<mergeCells>" + this.merges + "</mergeCells>";
	}

	/** The links, nothing when there are none. */
	String links() {
		return this.links.isEmpty() ? "" : "<hyperlinks>" + this.links + "</hyperlinks>";
	}

	private void end() {
		if (this.row >= 0) {
			this.rows.append("</row>");
		}
	}

}
