package town.appraisal.stage.validate.score.total;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the total score and the grade. */
public final class TotalChecks {

	public static final List<Check> ALL = List.of(new TotalIsSumOfScores(), new TotalIsFilled(),
			new GradeMatchesTotal(), new GradeHoldsAfterReview());

	private TotalChecks() {
	}

}
