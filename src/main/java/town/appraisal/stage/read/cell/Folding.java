package town.appraisal.stage.read.cell;

import java.util.regex.Pattern;

/**
 * Makes texts that look alike alike: full-width signs, strange blanks, look-alike minus
 * signs.
 */
public final class Folding {

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

	private static final Pattern BETWEEN_HAN = Pattern.compile(
			"(?<=[\\p{IsHan}\\uff00-\\uffef\\u3001-\\u303f])\\s+|\\s+(?=[\\p{IsHan}\\uff00-\\uffef\\u3001-\\u303f])");

	private static final Pattern ANY_BLANK = Pattern.compile("[\\s\\p{Z}]+");

	private static final int FULL_WIDTH = 0xFEE0;

	private Folding() {
	}

	/** ASCII without blanks and ideographs: nothing in it needs a second look. */
	private static boolean isPlain(String typed) {
		for (int i = 0; i < typed.length(); i++) {
			char c = typed.charAt(i);
			if ((c <= ' ' || c >= '\u007f') && (c < '\u4e00' || c > '\u9fff')) {
				return false;
			}
		}
		return true;
	}

	/** For numbers: half width, without any blank. */
	public static String fold(String typed) {
		if (isPlain(typed)) {
			return typed;
		}
		return halfWidth(BLANK.matcher(typed).replaceAll("")).replace('\u2212', '-').replace('\ufe63', '-');
	}

	/** For texts: nothing changed but invisible characters and blanks around. */
	static String trim(String typed) {
		if (isPlain(typed)) {
			return typed;
		}
		return INVISIBLE.matcher(typed).replaceAll("").replace('\u00a0', ' ').strip();
	}

	/**
	 * For names: on one line, no blanks beside Chinese characters, plain digits and
	 * letters.
	 */
	public static String name(String typed) {
		if (isPlain(typed)) {
			return typed;
		}
		String line = ANY_BLANK.matcher(trim(typed)).replaceAll(" ");
		return plainLettersAndDigits(BETWEEN_HAN.matcher(line).replaceAll(""));
	}

	private static String halfWidth(String text) {
		StringBuilder half = new StringBuilder(text.length());
		text.chars()
			.map((it) -> (it >= 0xFF01 && it <= 0xFF5E) ? it - FULL_WIDTH : it)
			.forEach((it) -> half.append((char) it));
		return half.toString();
	}

	private static String plainLettersAndDigits(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.chars()
			.map((it) -> (it > 0xFF00 && it <= 0xFF5E && Character.isLetterOrDigit(it)) ? it - FULL_WIDTH : it)
			.forEach((it) -> plain.append((char) it));
		return plain.toString();
	}

}
