package town.appraisal.stage.validate.narrative;

import java.util.List;
import java.util.Set;

import town.appraisal.stage.validate.Check;

/** The rules on words, and on what the words say of money. */
public final class NarrativeChecks {

	private NarrativeChecks() {
	}

	/** Without a register no other township can be recognised. */
	public static List<Check> all() {
		return all(Set.of());
	}

	/** With the names of all townships of the register, in the order of the catalogue. */
	public static List<Check> all(Set<String> townshipNames) {
		return List.of(new NoPlaceholderIsLeft(), new GoalsAreWritten(), new TextsNameNoPrivateNumbers(),
				new TotalCostIsExecuted(), new TotalCostTargetWithinBudget(), new IndicatorNamesDiffer(),
				new IndicatorNamesSaySomething(), new SatisfactionNamesItsGroup(), new QuantityIsNotMoney(),
				new SatisfactionHasASurvey(), new ReasonsExplainADeviation(), new AmountsInTextAreTheTables(),
				new RatesInTextAreTheTables(), new ItemsAddUpToTheirTotal(),
				new TextNamesNoOtherTownship(townshipNames), new YearsInTextAreTheReports(),
				new AmountsInTextHaveTheRightUnit(), new ConclusionStatesScoreAndGrade(), new BudgetClaimsHold(),
				new EverySectionIsWritten(), new ProblemsAreNamedWhereThereAreSome(),
				new CompletionIsNotTheGoalCopied(), new FinishedOnTimeClaimsHold(), new CountsInTextAgree(),
				new GoalNumbersAreTheTargets(), new ReportTableIsTheForms());
	}

}
