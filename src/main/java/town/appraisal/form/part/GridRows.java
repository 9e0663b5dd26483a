package town.appraisal.form.part;

import town.appraisal.domain.project.FundSource;

/**
 * Where the blocks of a grid stand in a workbook as issued, 0-based rows; what comes back
 * may have moved.
 *
 * @param sheet the grid
 * @param indicators number of lines of the indicator table
 */
public record GridRows(GridSheet sheet, int indicators) {

	/** The line with the headings of the funds block. */
	public int fundsHead() {
		return this.sheet.head().size();
	}

	/** The line of a source. */
	public int funds(FundSource source) {
		return fundsHead() + 1 + this.sheet.funds().lines().stream().map(FundLine::source).toList().indexOf(source);
	}

	/** The first line below the sum. */
	public int firstSource() {
		return fundsHead() + 2;
	}

	/** The last line of the funds block. */
	public int lastSource() {
		return fundsHead() + this.sheet.funds().lines().size();
	}

	public int goalsHead() {
		return lastSource() + 1;
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

	/** The check column, 0-based. */
	public int checkColumn() {
		return this.sheet.widths().size();
	}

}
