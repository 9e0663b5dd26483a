package town.appraisal.workbook;

import java.util.Locale;
import java.util.Optional;

/**
 * A1 addresses, written and read: {@code B7}, {@code $A$1:C3}, {@code A:C}. Rows and
 * columns are 0-based; a sheet ends where Excel ends it.
 */
public final class CellAddress {

	/** Rows of a sheet. */
	public static final int ROWS = 1_048_576;

	/** Columns of a sheet. */
	public static final int COLUMNS = 16_384;

	private static final int LETTERS = 26;

	private CellAddress() {
	}

	/** {@code A1} of a row and column. */
	public static String a1(int row, int column) {
		return letters(column) + (row + 1);
	}

	/** Letters of a column: {@code 0} is {@code A}. */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
			letters.insert(0, (char) ('A' + rest % LETTERS));
		}
		return letters.toString();
	}

	/** Row of an address, -1 when it names none or one beyond the sheet. */
	public static int row(String a1) {
		int row = 0;
		for (int i = lettersEnd(a1); i < a1.length(); i++) {
			char digit = a1.charAt(i);
			if (digit < '0' || digit > '9' || row >= ROWS) {
				return -1;
			}
			row = row * 10 + digit - '0';
		}
		return (row <= ROWS) ? row - 1 : -1;
	}

	/** Column of an address, -1 when it names none or one beyond the sheet. */
	public static int column(String a1) {
		int column = 0;
		int end = lettersEnd(a1);
		for (int i = 0; i < end; i++) {
			column = column * LETTERS + (a1.charAt(i) & 0x1F);
			if (column > COLUMNS) {
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
		boolean alike = namesRows(from) == namesRows(to) && namesColumns(from) == namesColumns(to);
		if (corners.length > 2 || from.isEmpty() || to.isEmpty() || !alike) {
			return Optional.empty();
		}
		return area(from, to);
	}

	private static Optional<Area> area(String from, String to) {
		int top = namesRows(from) ? Math.min(row(from), row(to)) : 0;
		int bottom = namesRows(from) ? Math.max(row(from), row(to)) : ROWS - 1;
		int left = namesColumns(from) ? Math.min(column(from), column(to)) : 0;
		int right = namesColumns(from) ? Math.max(column(from), column(to)) : COLUMNS - 1;
		return (top < 0 || left < 0) ? Optional.empty() : Optional.of(new Area(top, left, bottom, right));
	}

	private static boolean namesRows(String a1) {
		return lettersEnd(a1) < a1.length();
	}

	private static boolean namesColumns(String a1) {
		return lettersEnd(a1) > 0;
	}

	private static int lettersEnd(String a1) {
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
