package town.appraisal.domain.finding;

/**
 * Where something stands, as the person at the workbook sees it.
 *
 * @param sheet sheet name
 * @param cell A1 address of the cell to click, of a merged area its first cell
 * @param field label of the field
 */
public record Place(String sheet, String cell, String field) {

	/** For what belongs to the file as a whole. */
	public static final Place WHOLE_FILE = new Place("", "", "");

	/**
	 * The field as it stands in a sentence: {@code 年度资金总额的年初预算数} for
	 * {@code 年度资金总额·年初预算数}.
	 */
	public String spoken() {
		return this.field.replace("·", "的");
	}

	/** The place as one word: {@code 自评表!J7}. */
	@Override
	public String toString() {
		return this.sheet.isEmpty() ? "" : this.sheet + "!" + this.cell;
	}

}
