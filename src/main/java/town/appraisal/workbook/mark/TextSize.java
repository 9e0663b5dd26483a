package town.appraisal.workbook.mark;

/** How much room text takes when it is wrapped; a Chinese character is two wide. */
final class TextSize {

	private static final int FIRST_WIDE = 0x2E80;

	private TextSize() {
	}

	/** Lines of a text in a column of so many characters. */
	static int lines(String text, int width) {
		return text.lines().mapToInt((line) -> Math.max(1, (width(line) + width - 1) / width)).sum();
	}

	private static int width(String line) {
		return line.codePoints().map((character) -> (character >= FIRST_WIDE) ? 2 : 1).sum();
	}

}
