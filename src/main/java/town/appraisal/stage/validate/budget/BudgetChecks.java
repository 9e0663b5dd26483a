package town.appraisal.stage.validate.budget;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the funds table. */
public final class BudgetChecks {

	public static final List<Check> ALL = List.of(new TotalIsSumOfSources(), new TotalIsFilledWhereSourcesAre(),
			new ExecutionRateIsExecutedOverAnnualBudget(), new BudgetScoreFollowsExecutionRate(),
			new BudgetWeightIsTheSchemes(), new SpendingWithinBudget(), new SpendingHasABudget(),
			new RateIsOfTheAdjustedBudget(), new LowExecutionIsExplained(), new BudgetAdjustmentIsExplained(),
			new CarryOverStaysWithinItsBudget(), new SourceLinesAreNotScored(), new InitialBudgetIsFilled(),
			new RateIsPrintedAsAPercentage(), new OutputFitsSpending(), new EverySourceHasItsLine(),
			new TotalCostIsExecuted(), new TotalCostTargetWithinBudget());

	private BudgetChecks() {
	}

}
