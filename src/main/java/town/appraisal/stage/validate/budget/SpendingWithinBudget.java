package town.appraisal.stage.validate.budget;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/** Spending stays within the adjusted budget; more needs an approved adjustment first. */
final class SpendingWithinBudget implements Check {

	static final Rule RULE = Rule.mustFix("B07", "全年执行数不超过全年预算数", "全年执行数 {given} 大于全年预算数 {expected}（万元），超出 {excess}。",
			"核对两个数；确有追加的，把全年预算数改为调整后的批复数。", "财预〔2020〕10号 附件1；预算执行以调整后的预算为限");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Needs.amounts(file.funds(), FundColumn.EXECUTED, FundColumn.ANNUAL)
			.then(RULE,
					() -> Execution.of(file.funds())
						.filter(Execution::isOverBudget)
						.map((it) -> RULE.at(file.funds().total().executed().place(), it.executed().plain(),
								it.annual().plain(), Map.of("excess", it.executed().minus(it.annual()).plain())))
						.stream());
	}

}
