package town.appraisal.stage.validate.years;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules beside the year before. */
public final class YearChecks {

	public static final List<Check> ALL = List.of(new CarryOverIsWhatWasLeft(), new OverreachedTargetIsRaised(),
			new ReportIsWrittenAnew(), new BudgetChangeIsExplained(), new LowExecutionRaisesNoBudget(),
			new ScoreDoesNotJump(), new IndicatorsContinue(), new MeasuresAreFollowedUp());

	private YearChecks() {
	}

}
