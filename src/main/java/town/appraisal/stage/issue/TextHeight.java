package town.appraisal.stage.issue;

/**
 * Row heights from the length of the text: a server without Chinese fonts cannot measure
 * it, so counting is the only way that prints the same everywhere.
 */
final class TextHeight {

	/** Points of a line of 10-point text. */
	private static final float LINE = 14.5f;

	private static final float MARGIN = 6f;

	/** Excel's own limit. */
	private static final float HIGHEST = 409f;

	private TextHeight() {
	}

	/** Height in points of a text in a cell so many characters wide. */
	static float of(String text, int width) {
		return ofLines(text.lines().mapToInt((line) -> lines(line, width)).sum());
	}

	static float ofLines(int lines) {
		return Math.min(HIGHEST, Math.max(1, lines) * LINE + MARGIN);
	}

	/** A Chinese character is as wide as two digits; part of the cell is padding. */
	private static int lines(String line, int width) {
		int wide = line.codePoints().map((it) -> (it < 0x2E80) ? 1 : 2).sum();
		int room = Math.max(2, width - 2);
		return Math.max(1, (wide + room - 1) / room);
	}

}
