package town.appraisal.stage.validate.text;

import java.util.regex.Pattern;

/** Text as it is searched: half width, no blanks, no thousands separators. */
public final class Folded {

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

	private static final Pattern IDLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

	private static final int FULL_WIDTH = 0xFEE0;

	private Folded() {
	}

	/**
	 * Folds a text; a full-width comma ends a clause and never groups digits.
	 */
	public static String of(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.chars().forEach((it) -> folded.append((it == '，') ? '，' : narrow((char) it)));
		String digits = THOUSANDS.matcher(folded).replaceAll("");
		return IDLE.matcher(digits).replaceAll("").replace('，', ',');
	}

	private static char narrow(char c) {
		if (c == '﹪') {
			return '%';
		}
		return (c >= '！' && c <= '～') ? (char) (c - FULL_WIDTH) : c;
	}

}
