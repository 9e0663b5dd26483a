package town.appraisal.stage.report.district;

/**
 * A condition on a column of a table.
 *
 * @param column the column
 * @param criterion criterion as a formula writes it
 */
record Condition(Enum<?> column, String criterion) {

	/** What 计入汇总 and 台账内 say. */
	static final String YES = "是";

	static final String NO = "否";

	static final Condition COUNTED = is(DetailColumn.COUNTED, YES);

	/** The column says exactly this; for words of ours. */
	static Condition is(Enum<?> column, String words) {
		return new Condition(column, "\"" + words + "\"");
	}

	/**
	 * The column says what a cell says; for words of others, which may hold signs that a
	 * criterion would take for a comparison or a wildcard.
	 */
	static Condition same(Enum<?> column, String cell, String words) {
		boolean plain = words.codePoints().allMatch((it) -> Character.isLetterOrDigit(it) || it == '（' || it == '）')
				&& words.codePoints().anyMatch(Character::isIdeographic);
		return new Condition(column, plain ? cell
				: "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + cell + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")");
	}

}
