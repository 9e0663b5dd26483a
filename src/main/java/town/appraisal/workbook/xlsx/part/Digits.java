package town.appraisal.workbook.xlsx.part;

import java.util.OptionalInt;

/**
 * Counting numbers such as indexes and row numbers: plain digits, at most nine.
 */
public final class Digits {

	private static final int LONGEST = 9;

	private Digits() {
	}

	public static OptionalInt of(String text) {
		if (text.isEmpty() || text.length() > LONGEST) {
			return OptionalInt.empty();
		}
		int number = 0;
		for (int i = 0; i < text.length(); i++) {
			char digit = text.charAt(i);
			if (digit < '0' || digit > '9') {
				return OptionalInt.empty();
			}
			number = number * 10 + digit - '0';
		}
		return OptionalInt.of(number);
	}

}
