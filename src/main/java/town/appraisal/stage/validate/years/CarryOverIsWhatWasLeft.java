package town.appraisal.stage.validate.years;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/**
 * What is carried over is what was left the year before, in 万元. Nothing carried over may
 * mean that the rest was taken back, which is only mentioned.
 */
final class CarryOverIsWhatWasLeft implements Check {

	static final Rule RULE = Rule.needsReason("Y01", "上年结转资金等于上年的结余",
			"上年结转资金填的是“{given}”，上年全年预算数减全年执行数为 {expected} 万元。", "按上年结余填写；结余已收回或调整使用的，在原因栏说明。", "资金勾稽；报送实例 N10");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Optional<FundRow> row = file.funds().row(FundSource.CARRIED_OVER);
		Optional<Money> left = file.past().flatMap(CarryOverIsWhatWasLeft::left);
		return (row.isEmpty() || left.isEmpty()) ? Stream.empty()
				: Needs.of(row.get().annual()).then(RULE, () -> compare(row.get().annual(), left.get()).stream());
	}

	private static Optional<Finding> compare(Answer<Money> carried, Money left) {
		Money stated = carried.or(Money.ZERO);
		if (stated.equals(left) || (stated.isZero() && !left.isPositive())) {
			return Optional.empty();
		}
		Finding finding = RULE.at(carried.place(), carried.asFilled(), left.plain(), Map.of());
		return Optional.of(stated.isZero() ? finding.as(Level.HINT) : finding);
	}

	private static Optional<Money> left(PriorYear past) {
		return past.appraisal()
			.annualBudget()
			.flatMap((budget) -> past.appraisal().annualExecuted().map((executed) -> budget.minus(executed)));
	}

}
