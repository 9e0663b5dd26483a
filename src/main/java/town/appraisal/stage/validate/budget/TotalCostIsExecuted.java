package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/** The actual total cost is what was spent; only a rounding of it is a hint. */
final class TotalCostIsExecuted implements Check {

	static final Rule RULE = Rule.needsReason("B15", "总成本的实际完成值等于全年执行数",
			"“{row}”的实际完成值 {given} 万元，全年执行数是 {expected} 万元。", "改成全年执行数；总成本包含其他年度或其他资金的请说明。", "公开的自评表中成本完成值与执行数不一的实例");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<TotalCost> costs = TotalCost.in(file).filter((it) -> it.actual().isPresent()).toList();
		FundColumn[] columns = costs.isEmpty() ? new FundColumn[0] : new FundColumn[] { FundColumn.EXECUTED };
		return Needs.amounts(file.funds(), columns)
			.then(RULE,
					() -> file.funds()
						.amount(FundColumn.EXECUTED)
						.stream()
						.flatMap((spent) -> costs.stream().flatMap((it) -> compare(it, spent.wan()))));
	}

	private static Stream<Finding> compare(TotalCost cost, BigDecimal spent) {
		BigDecimal actual = cost.actual().orElseThrow();
		if (actual.compareTo(spent) == 0) {
			return Stream.empty();
		}
		Finding finding = RULE.at(cost.row().actual().place(), Numerals.plain(actual), Numerals.plain(spent),
				Map.of("row", cost.row().name()));
		return Stream.of(TotalCost.isRounded(actual, spent) ? finding.as(Level.HINT) : finding);
	}

}
