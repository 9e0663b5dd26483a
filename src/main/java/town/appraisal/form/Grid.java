package town.appraisal.form;

import town.appraisal.domain.project.FundSource;

/**
 * Where the blocks of 自评表 stand in a workbook as issued, 0-based rows; what comes back
 * may have moved.
 *
 * @param indicators number of lines of the indicator table
 */
public record Grid(int indicators) {

	/** The line with the headings of the funds block. */
	public int fundsHead() {
		return SelfEvaluation.HEAD.size();
	}

	/** The line of a source. */
	public int funds(FundSource source) {
		return fundsHead() + 1 + source.ordinal();
	}

	public int goalsHead() {
		return fundsHead() + 1 + SelfEvaluation.SOURCES.size();
	}

	public int goals() {
		return goalsHead() + 1;
	}

	public int indicatorHead() {
		return goals() + 1;
	}

	public int firstIndicator() {
		return indicatorHead() + 1;
	}

	public int lastIndicator() {
		return indicatorHead() + this.indicators;
	}

	/** The line 总分. */
	public int total() {
		return lastIndicator() + 1;
	}

}
