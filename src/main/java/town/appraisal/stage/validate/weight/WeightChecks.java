package town.appraisal.stage.validate.weight;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the full scores. */
public final class WeightChecks {

	public static final List<Check> ALL = List.of(new WeightsAddUpTo100(), new EveryScoredRowHasAWeight(),
			new ClassesWeighWhatTheSchemeGives(), new NoIndicatorOutweighsTheOthers(),
			new SubtotalsAreTheSumsOfTheirLines(), new WeightsAreRoundNumbers(),
			new SatisfactionWeighsWhatTheSchemeGives(), new WeightsAreTheApproved());

	private WeightChecks() {
	}

}
