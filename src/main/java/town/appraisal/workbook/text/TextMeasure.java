package town.appraisal.workbook.text;

/**
 * Lines a text fills in a cell, counted in characters: a Chinese character is as wide as
 * two digits.
 */
public final class TextMeasure {

	/**
	 * Chinese characters and their own punctuation begin here; quotation marks and dashes
	 * lie below.
	 */
	static final int FIRST_CHINESE = 0x2E80;

	private TextMeasure() {
	}

	/**
	 * Lines of a text that may break anywhere; quotation marks and dashes are narrow. An
	 * empty text has none.
	 * @param text one or several lines
	 * @param width width of a line, in digits
	 */
	public static int lines(String text, int width) {
		return text.lines().mapToInt((line) -> Math.max(1, (width(line) + width - 1) / width)).sum();
	}

	/**
	 * Lines of a text that breaks no Latin word; quotation marks and dashes are wide. An
	 * empty text has one.
	 * @param text one or several lines
	 * @param width width of a line, in digits
	 */
	public static int wrappedLines(String text, int width) {
		LineFilling lines = new LineFilling(width);
		lines.fill(text, 0, Integer.MAX_VALUE);
		return lines.count();
	}

	/**
	 * Where a text that breaks no Latin word has to stop so that it takes no more than so
	 * many lines; at least one character is taken.
	 * @param text one or several lines
	 * @param from where to begin in the text
	 * @param width width of a line, in digits
	 * @param most lines there are
	 */
	public static int end(String text, int from, int width, int most) {
		return new LineFilling(width).fill(text, from, most);
	}

	private static int width(String line) {
		return line.codePoints().map((character) -> (character < FIRST_CHINESE) ? 1 : 2).sum();
	}

}
