package town.appraisal.stage.validate.text;

import java.util.regex.Pattern;

/** Text as it is searched: half width, no blanks, no thousands separators. */
public final class Folded {

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

	private static final int FULL_WIDTH = 0xFEE0;

	private Folded() {
	}

	/**
	 * Folds a text; a full-width comma ends a clause and never groups digits.
	 */
	public static String of(String text) {
		String narrow = narrow(text);
		return solid((narrow.indexOf(',') < 0) ? narrow : THOUSANDS.matcher(narrow).replaceAll(""));
	}

	private static String narrow(String text) {
		StringBuilder narrow = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			narrow.append(narrow(text.charAt(i)));
		}
		return narrow.toString();
	}

	private static char narrow(char c) {
		if (c == '﹪') {
			return '%';
		}
		return (c >= '！' && c <= '～' && c != '，') ? (char) (c - FULL_WIDTH) : c;
	}

	private static String solid(String text) {
		StringBuilder solid = new StringBuilder(text.length());
		text.codePoints().filter((it) -> !isIdle(it)).forEach((it) -> solid.appendCodePoint((it == '，') ? ',' : it));
		return solid.toString();
	}

	/** Blanks, line ends and characters without a shape of their own. */
	private static boolean isIdle(int c) {
		return (c >= '\t' && c <= '\r') || switch (Character.getType(c)) {
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT ->
				true;
			default -> false;
		};
	}

}
