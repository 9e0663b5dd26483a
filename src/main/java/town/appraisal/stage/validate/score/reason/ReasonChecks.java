package town.appraisal.stage.validate.score.reason;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the reasons for lost or surplus points. */
public final class ReasonChecks {

	public static final List<Check> ALL = List.of(new LostPointsHaveAReason(), new FarPassedTargetIsExplained(),
			new ReasonSaysSomething(), new ReasonsExplainADeviation());

	private ReasonChecks() {
	}

}
