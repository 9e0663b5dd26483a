package town.appraisal.stage.validate.score;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the scores the filler gave himself, line by line. */
public final class ScoreChecks {

	public static final List<Check> ALL = List.of(new ScoreWithinWeight(), new ScoreIsANumberFromZero(),
			new ScoreAndActualComeTogether(), new FullScoreNeedsTheTarget(), new MetTargetEarnsTheFullScore(),
			new MissedTargetScoresInProportion(), new QualitativeScoreStaysInItsTier(), new ActualIsAValueOfItsOwn(),
			new NotEverythingIsExactlyAsPlanned(), new ActualIsMeasuredLikeTheTarget(), new LateWorkIsNotFullyScored(),
			new ScoreIsNotTheActualPercentage(), new ScoreIsNotAShareOfItself(), new PassedCeilingCostsPoints(),
			new SatisfactionHasASurvey());

	private ScoreChecks() {
	}

}
