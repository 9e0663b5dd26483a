package town.appraisal.workbook.mark.note;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.cell.RowMarkup;
import town.appraisal.workbook.mark.cell.SheetMarkup;
import town.appraisal.workbook.text.TextMeasure;

/**
 * Where the box of a note opens: to the right of its cell and large enough for its text,
 * whatever the widths and heights there.
 */
final class NoteAnchor {

	private static final int WIDTH = 300;

	private static final int CHARACTERS = 46;

	private static final int LINE = 16;

	private static final int TALLEST = 420;

	private static final int GAP = 12;

	private static final int COLUMN = 72;

	private static final int ROW = 20;

	private final SheetMarkup grid;

	private final Map<Integer, Integer> widths = new HashMap<>();

	NoteAnchor(SheetMarkup grid) {
		this.grid = grid;
	}

	/** The eight numbers of an anchor: column, offset, row, offset, twice. */
	String of(String cell, String text) {
		int row = CellAddress.row(cell);
		int column = CellAddress.column(cell);
		int height = Math.min(TALLEST, TextMeasure.lines(text, CHARACTERS) * LINE + GAP);
		return (column + 1) + ", " + GAP + ", " + row + ", 2, "
				+ end(column + 1, GAP + WIDTH, (at) -> this.widths.computeIfAbsent(at, this::width)) + ", "
				+ end(row, 2 + height, this::height);
	}

	/** The column or row in which so many pixels end, and how far into it. */
	private static String end(int from, int pixels, IntUnaryOperator size) {
		int at = from;
		int left = pixels;
		while (left > size.applyAsInt(at)) {
			left -= size.applyAsInt(at);
			at++;
		}
		return at + ", " + left;
	}

	private int width(int column) {
		return this.grid.columns()
			.stream()
			.filter((tag) -> tag.number("min").orElse(0) <= column + 1 && tag.number("max").orElse(0) > column)
			.findFirst()
			.map((tag) -> tag.flag("hidden") ? 0 : pixels(tag.attribute("width"), 7, COLUMN))
			.orElse(COLUMN);
	}

	private int height(int row) {
		RowMarkup known = this.grid.rows().get(row);
		if (known == null) {
			return ROW;
		}
		return known.opening().flag("hidden") ? 0 : pixels(known.opening().attribute("ht"), 4.0 / 3, ROW);
	}

	private static int pixels(String size, double scale, int otherwise) {
		return size.matches("[0-9]{1,4}(\\.[0-9]{0,20})?") ? (int) (Double.parseDouble(size) * scale) : otherwise;
	}

}
