package town.appraisal.stage.validate.weight;

import town.appraisal.domain.submission.IndicatorRow;

/** A line that takes part in the scoring, not merely a name left standing. */
final class JudgedRow {

	private JudgedRow() {
	}

	static boolean isJudged(IndicatorRow row) {
		return !(row.target().isBlank() && row.actual().isBlank() && row.score().isBlank() && row.weight().isBlank());
	}

}
