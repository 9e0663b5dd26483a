package town.appraisal.stage.validate.weight;

import town.appraisal.domain.submission.IndicatorRow;

/** A line that takes part in the scoring, not just a name that was left in the form. */
final class JudgedRow {

	private JudgedRow() {
	}

	/** A line 其中 under an indicator without a weight of its own is a part of it. */
	static boolean isJudged(IndicatorRow row) {
		boolean part = row.name().startsWith("其中") && row.weight().isBlank();
		return !part && !(row.target().isBlank() && row.actual().isBlank() && row.score().isBlank()
				&& row.weight().isBlank());
	}

}
