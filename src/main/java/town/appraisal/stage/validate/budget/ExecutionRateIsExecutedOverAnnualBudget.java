package town.appraisal.stage.validate.budget;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;
import town.appraisal.stage.validate.Needs;

/**
 * The rate is spending over the adjusted budget; another denominator makes projects
 * incomparable.
 */
final class ExecutionRateIsExecutedOverAnnualBudget implements Check {

	static final Rule RULE = Rule.mustFix("B03", "执行率等于全年执行数除以全年预算数",
			"{field}填的是“{filled}”，按全年执行数 {executed} ÷ 全年预算数 {annual} 应为 {expected}。", "把此格改为 {expected}。",
			"财预〔2020〕10号 附件1；执行率=全年执行数÷全年预算数");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<Rate> rate = file.funds().total().rate();
		return Needs.amounts(file.funds(), FundColumn.EXECUTED, FundColumn.ANNUAL)
			.and(rate)
			.then(RULE,
					() -> Execution.of(file.funds()).map((it) -> judge(rate, it)).orElseGet(() -> open(file, rate)));
	}

	/** A scheme that does not score execution can do without a rate. */
	private static Stream<Remark> open(CaseFile file, Answer<Rate> rate) {
		return (rate.isBlank() && file.scheme().budget().signum() == 0) ? Stream.empty()
				: Stream.of(RULE.notChecked("没有全年预算数或全年执行数，执行率无法计算"));
	}

	private static Stream<Remark> judge(Answer<Rate> rate, Execution execution) {
		return rate.value().filter(execution::agreesWith).isPresent() ? Stream.empty()
				: Stream.of(RULE.at(rate.place(), rate.asFilled(), new Rate(execution.rate()).percent(),
						Map.of("filled", Filled.text(rate), "executed", execution.executed().plain(), "annual",
								execution.annual().plain())));
	}

}
