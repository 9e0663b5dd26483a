package town.appraisal.stage.validate.narrative;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on what the texts say beside the table. */
public final class NarrativeChecks {

	public static final List<Check> ALL = List.of(new AmountsInTextAreTheTables(), new RatesInTextAreTheTables(),
			new ItemsAddUpToTheirTotal(), new TextNamesNoOtherTownship(), new YearsInTextAreTheReports(),
			new AmountsInTextHaveTheRightUnit(), new ConclusionStatesScoreAndGrade(), new BudgetClaimsHold(),
			new EverySectionIsWritten(), new ProblemsAreNamedWhereThereAreSome(), new CompletionIsNotTheGoalCopied(),
			new FinishedOnTimeClaimsHold(), new CountsInTextAgree(), new GoalNumbersAreTheTargets());

	private NarrativeChecks() {
	}

}
