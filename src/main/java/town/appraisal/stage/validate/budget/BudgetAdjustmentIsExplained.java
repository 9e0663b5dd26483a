package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Explanation;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.UnitSlip;

/**
 * A budget that moved much within the year has a reason; one the register records is only
 * pointed out.
 */
final class BudgetAdjustmentIsExplained implements Check {

	static final Rule RULE = Rule.needsReason("B10", "预算调整较大的要说明原因",
			"全年预算数 {given} 与年初预算数 {initial}（万元）相差 {difference}，超过 {percent}，{state}。", "写明追加或调减的依据和原因，可写在偏差原因栏或报告文本中。",
			"财预〔2020〕10号 第十一条；自评表填表说明：预算有增减的说明原因");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Funds funds = file.funds();
		return Needs.amounts(funds, FundColumn.INITIAL, FundColumn.ANNUAL)
			.then(RULE,
					() -> funds.amount(FundColumn.INITIAL)
						.flatMap((initial) -> funds.amount(FundColumn.ANNUAL).flatMap((it) -> judge(file, initial, it)))
						.stream());
	}

	/** A slip of the unit is S06's to name. */
	private static Optional<Finding> judge(CaseFile file, Money initial, Money annual) {
		BigDecimal limit = initial.wan().multiply(file.policy().threshold("budgetShift"));
		BigDecimal moved = annual.minus(initial).wan().abs();
		boolean slip = UnitSlip.COLUMNS.stream().anyMatch((it) -> UnitSlip.in(file, it).isPresent());
		return (slip || moved.compareTo(limit) <= 0) ? Optional.empty() : Optional.of(finding(file, initial, annual));
	}

	private static Finding finding(CaseFile file, Money initial, Money annual) {
		boolean registered = UnitSlip.approved(file, FundColumn.INITIAL).equals(Optional.of(initial))
				&& UnitSlip.approved(file, FundColumn.ANNUAL).equals(Optional.of(annual));
		Explanation explanation = Explanation.ofBudget(file);
		Finding finding = RULE.at(file.funds().total().annual().place(), annual.plain(), "",
				Map.of("initial", initial.plain(), "difference", new Money(annual.minus(initial).wan().abs()).plain(),
						"percent", new Rate(file.policy().threshold("budgetShift")).percent(), "state",
						registered ? "台账已登记这一调整" : explanation.state()));
		return registered ? finding.as(Level.HINT) : explanation.weigh(finding);
	}

}
