package town.appraisal.workbook.draw;

import town.appraisal.workbook.text.TextMeasure;

/**
 * Row heights from the length of the text: a server without Chinese fonts cannot measure
 * it, so counting is the only way that prints the same everywhere.
 */
public final class TextHeight {

	/** Characters of a cell that stay empty at its edges. */
	private static final int PADDING = 2;

	/** Points of a line of 10-point text. */
	private static final float LINE = 14.5f;

	private static final float MARGIN = 6f;

	/** Excel's own limit. */
	private static final float HIGHEST = 409f;

	private TextHeight() {
	}

	/** Height in points of a text in a cell so many characters wide. */
	public static float of(String text, int width) {
		return ofLines(TextMeasure.lines(text, Math.max(2, width - PADDING)));
	}

	public static float ofLines(int lines) {
		return Math.min(HIGHEST, Math.max(1, lines) * LINE + MARGIN);
	}

}
