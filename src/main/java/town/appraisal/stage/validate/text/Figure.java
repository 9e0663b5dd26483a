package town.appraisal.stage.validate.text;

/** What a sentence says a figure to be. */
public enum Figure {

	/** Spent in the year, of the whole project. */
	EXECUTED("实际支出（全年执行数）"),
	/** Approved at the beginning of the year. */
	INITIAL("年初预算数"),
	/** Approved after adjustment. */
	ANNUAL("全年预算数"),
	/** Approved, without saying when. */
	BUDGET("预算数"),
	/** Share of the budget that was spent. */
	RATE("预算执行率");

	private final String label;

	Figure(String label) {
		this.label = label;
	}

	/** What the form calls it. */
	public String label() {
		return this.label;
	}

}
