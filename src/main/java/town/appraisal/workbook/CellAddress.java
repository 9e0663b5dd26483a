package town.appraisal.workbook;

/** A1 addresses; the only place that spells them. */
public final class CellAddress {

	private CellAddress() {
	}

	/** {@code A1} of 0-based row and column. */
	public static String a1(int row, int column) {
		return letters(column) + (row + 1);
	}

	/** Letters of a 0-based column: {@code 0} is {@code A}. */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
			letters.insert(0, (char) ('A' + rest % 26));
		}
		return letters.toString();
	}

}
