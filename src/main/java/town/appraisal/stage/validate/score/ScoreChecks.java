package town.appraisal.stage.validate.score;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the scores the filler gave himself. */
public final class ScoreChecks {

	public static final List<Check> ALL = List.of(new ScoreWithinWeight(), new ScoreAndActualComeTogether(),
			new FullScoreNeedsTheTarget(), new MissedTargetScoresInProportion(), new LostPointsHaveAReason(),
			new TotalIsSumOfScores(), new TotalIsFilled(), new GradeMatchesTotal(), new GradeHoldsAfterReview(),
			new ScoreIsANumberFromZero(), new MetTargetEarnsTheFullScore(), new QualitativeScoreStaysInItsTier(),
			new FarPassedTargetIsExplained(), new ActualIsAValueOfItsOwn(), new NotEverythingIsExactlyAsPlanned(),
			new ActualIsMeasuredLikeTheTarget(), new LateWorkIsNotFullyScored(), new ScoreIsNotTheActualPercentage(),
			new ScoreIsNotAShareOfItself(), new PassedCeilingCostsPoints(), new ReasonSaysSomething());

	private ScoreChecks() {
	}

}
