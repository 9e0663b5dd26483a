package town.appraisal.workbook.xlsx;

import java.util.Locale;
import java.util.Optional;

import town.appraisal.workbook.Area;

/**
 * Cell references as a file writes them: {@code B7}, {@code A1:C3}, {@code A:C}.
 */
public final class Reference {

	private Reference() {
	}

	/** 0-based row of an A1 reference, -1 when it names none or one beyond the sheet. */
	public static int row(String a1) {
		int start = letters(a1);
		int row = 0;
		for (int i = start; i < a1.length(); i++) {
			char digit = a1.charAt(i);
			if (digit < '0' || digit > '9' || row >= Limits.ROWS) {
				return -1;
			}
			row = row * 10 + digit - '0';
		}
		return (row <= Limits.ROWS) ? row - 1 : -1;
	}

	/**
	 * 0-based column of an A1 reference, -1 when it names none or one beyond the sheet.
	 */
	public static int column(String a1) {
		int column = 0;
		int end = letters(a1);
		for (int i = 0; i < end; i++) {
			column = column * 26 + (a1.charAt(i) & 0x1F);
			if (column > Limits.COLUMNS) {
				return -1;
			}
		}
		return column - 1;
	}

	/** An area; whole columns and whole rows reach to the end of the sheet. */
	public static Optional<Area> area(String written) {
		String[] corners = written.replace("$", "").toUpperCase(Locale.ROOT).split(":", -1);
		String from = corners[0];
		String to = corners[corners.length - 1];
		boolean whole = corners.length == 2 && (letters(from) == from.length()) == (letters(to) == to.length())
				&& (letters(from) == 0) == (letters(to) == 0);
		if (corners.length > 2 || from.isEmpty() || to.isEmpty()) {
			return Optional.empty();
		}
		return (whole || corners.length == 1) ? area(from, to) : Optional.empty();
	}

	private static Optional<Area> area(String from, String to) {
		boolean columns = letters(from) == from.length();
		boolean rows = letters(from) == 0;
		int top = columns ? 0 : Math.min(row(from), row(to));
		int bottom = columns ? Limits.ROWS - 1 : Math.max(row(from), row(to));
		int left = rows ? 0 : Math.min(column(from), column(to));
		int right = rows ? Limits.COLUMNS - 1 : Math.max(column(from), column(to));
		return (top < 0 || left < 0) ? Optional.empty() : Optional.of(new Area(top, left, bottom, right));
	}

	private static int letters(String a1) {
		int end = 0;
		while (end < a1.length() && isLetter(a1.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isLetter(char character) {
		return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
	}

}
