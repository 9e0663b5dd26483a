package town.appraisal.workbook;

/**
 * One filled cell as the file stores it.
 *
 * @param row 0-based
 * @param column 0-based
 * @param kind what is stored
 * @param raw stored digits of a number with at most 15 significant digits, {@code 1} or
 * {@code 0} of a boolean; otherwise empty
 * @param text text of a text cell untrimmed, literal of an error; otherwise empty
 * @param formula formula without {@code =}, empty when there is none; of a formula that
 * several cells share, the text of its first cell
 * @param formatCode number format such as {@code 0.00%}, empty for General
 */
public record RawCell(int row, int column, CellKind kind, String raw, String text, String formula, String formatCode) {

	public boolean hasFormula() {
		return !this.formula.isEmpty();
	}

}
