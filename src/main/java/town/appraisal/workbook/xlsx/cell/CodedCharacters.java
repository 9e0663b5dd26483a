package town.appraisal.workbook.xlsx.cell;

/**
 * Characters XML cannot carry, written {@code _x000D_} in a workbook's texts (ST_Xstring
 * of ECMA-376); {@code _x005F_} stands for an underscore that only looks like it.
 */
public final class CodedCharacters {

	private static final int LENGTH = "_x000D_".length();

	private CodedCharacters() {
	}

	public static String decode(String text) {
		int found = text.indexOf("_x");
		return (found < 0) ? text : decode(text, found);
	}

	private static String decode(String text, int first) {
		StringBuilder decoded = new StringBuilder(text.length());
		int done = 0;
		for (int at = first; at >= 0; at = text.indexOf("_x", at)) {
			int character = character(text, at);
			if (character < 0) {
				at++;
			}
			else {
				decoded.append(text, done, at).append((char) character);
				at += LENGTH;
				done = at;
			}
		}
		return decoded.append(text, done, text.length()).toString();
	}

	private static int character(String text, int at) {
		if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
			return -1;
		}
		int character = 0;
		for (int i = at + 2; i < at + LENGTH - 1; i++) {
			int digit = hex(text.charAt(i));
			if (digit < 0) {
				return -1;
			}
			character = character * 16 + digit;
		}
		return character;
	}

	private static int hex(char digit) {
		return (digit < 128) ? Character.digit(digit, 16) : -1;
	}

}
