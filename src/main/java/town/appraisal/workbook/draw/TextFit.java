package town.appraisal.workbook.draw;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.workbook.text.TextMeasure;

/**
 * How a text fills a column, without asking a font: a server has none.
 *
 * @param width width of the column in characters
 * @param points size of the letters
 */
record TextFit(int width, int points) {

	/** The tallest row Excel can show, in points. */
	private static final int TALLEST = 405;

	private static final int MARGIN = 5;

	private static final String SENTENCE_ENDS = "。；！？\n";

	/** Height in points of a row with so many lines of text. */
	float height(int lines) {
		return lines * lineHeight() + MARGIN;
	}

	/** How many lines the text takes. */
	int lines(String text) {
		return TextMeasure.wrappedLines(text, capacity());
	}

	/**
	 * The text in pieces that each fit into one row; together they are the whole text.
	 */
	List<String> pieces(String text) {
		int most = (int) ((TALLEST - MARGIN) / lineHeight());
		List<String> pieces = new ArrayList<>();
		int start = 0;
		while (start < text.length() || pieces.isEmpty()) {
			int end = sentenceEnd(text, start, TextMeasure.end(text, start, capacity(), most));
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces;
	}

	private float lineHeight() {
		return this.points * 1.5f;
	}

	/**
	 * The end of a full row, moved back to the end of a sentence if there is one near.
	 */
	private static int sentenceEnd(String text, int start, int end) {
		if (end == text.length()) {
			return end;
		}
		for (int i = end; i > start + (end - start) / 2; i--) {
			if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return end;
	}

	/**
	 * Half-width characters per line: at twelve points as many as the column is wide,
	 * less the margins of the cell.
	 */
	private int capacity() {
		return Math.max(2, this.width * 12 / this.points - 2);
	}

}
