package town.appraisal.stage.validate.budget;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;
import town.appraisal.stage.validate.Needs;

/** Money that was spent had a budget; without one there is no rate. */
final class SpendingHasABudget implements Check {

	static final Rule RULE = Rule.mustFix("B08", "有执行数就要有全年预算数", "全年执行数填了 {executed} 万元，全年预算数却是“{filled}”。",
			"在此格填写调整后的全年预算数（万元）。", "财预〔2020〕10号 附件1；执行率=全年执行数÷全年预算数");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<Money> annual = file.funds().total().annual();
		boolean missing = file.funds().amount(FundColumn.ANNUAL).filter((it) -> !it.isZero()).isEmpty();
		return Needs.amounts(file.funds(), FundColumn.ANNUAL, FundColumn.EXECUTED)
			.then(RULE,
					() -> file.funds()
						.amount(FundColumn.EXECUTED)
						.filter((it) -> missing && it.isPositive())
						.map((it) -> RULE.at(annual.place(), annual.asFilled(), "",
								Map.of("filled", Filled.text(annual), "executed", it.plain())))
						.stream());
	}

}
