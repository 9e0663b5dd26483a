package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/**
 * The target of the total cost stays within the adjusted budget; the budget rounded up is
 * a hint.
 */
final class TotalCostTargetWithinBudget implements Check {

	static final Rule RULE = Rule.needsReason("B16", "总成本的指标值不超过全年预算数",
			"“{row}”的年度指标值 {given} 万元，全年预算数是 {expected} 万元。", "指标值改为不超过全年预算数；含其他资金的请说明。", "公开的自评表中成本目标高于预算的实例");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<TotalCost> costs = TotalCost.in(file).filter((it) -> it.target().isPresent()).toList();
		FundColumn[] columns = costs.isEmpty() ? new FundColumn[0] : new FundColumn[] { FundColumn.ANNUAL };
		return Needs.amounts(file.funds(), columns)
			.then(RULE,
					() -> file.funds()
						.amount(FundColumn.ANNUAL)
						.filter(Money::isPositive)
						.stream()
						.flatMap((budget) -> costs.stream().flatMap((it) -> compare(it, budget.wan()))));
	}

	private static Stream<Finding> compare(TotalCost cost, BigDecimal budget) {
		BigDecimal target = cost.target().orElseThrow();
		boolean rounded = target.compareTo(budget) != 0 && TotalCost.isRounded(target, budget);
		if (!rounded && target.compareTo(budget) <= 0) {
			return Stream.empty();
		}
		Finding finding = RULE.at(cost.row().target().place(), Numerals.plain(target), Numerals.plain(budget),
				Map.of("row", cost.row().name()));
		return Stream.of(rounded ? finding.as(Level.HINT) : finding);
	}

}
