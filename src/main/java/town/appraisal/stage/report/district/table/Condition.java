package town.appraisal.stage.report.district.table;

/**
 * A condition on a column of a table.
 *
 * @param column the column
 * @param criterion criterion as a formula writes it
 */
public record Condition(ColumnHead column, String criterion) {

	/** What a column says that is either so or not. */
	public static final String YES = "是";

	public static final String NO = "否";

	/** The project counts in the totals. */
	public static final Condition COUNTED = is(SummaryColumn.COUNTED, YES);

	/** The column says exactly this; for words of ours. */
	public static Condition is(ColumnHead column, String words) {
		return new Condition(column, "\"" + words + "\"");
	}

	/**
	 * The column says what a cell says; for words of others, which may hold signs that a
	 * criterion would take for a comparison or a wildcard.
	 */
	public static Condition same(ColumnHead column, String cell, String words) {
		boolean plain = words.codePoints().allMatch((it) -> Character.isLetterOrDigit(it) || it == '（' || it == '）')
				&& words.codePoints().anyMatch(Character::isIdeographic);
		return new Condition(column, plain ? cell
				: "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + cell + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")");
	}

}
