package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.validate.BudgetWeight;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Deviation;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/** The budget row earns its weight times the rate, at most the weight. */
final class BudgetScoreFollowsExecutionRate implements Check {

	static final Rule RULE = Rule.mustFix("B05", "预算执行得分等于执行率乘以分值，不超过分值",
			"{field}填的是 {given}，按执行率 {rate} × {weight} 分应为 {expected}。", "把此格改为 {expected}{remedy}。",
			"财预〔2020〕10号 附件1、第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<BigDecimal> score = file.funds().total().score();
		if (!BudgetWeight.isRight(file)) {
			return Stream.of(RULE.notChecked(BudgetWeight.reason(file)));
		}
		return Needs.amounts(file.funds(), FundColumn.EXECUTED, FundColumn.ANNUAL)
			.and(score)
			.then(RULE,
					() -> Execution.of(file.funds()).map((it) -> judge(file, score, it)).orElseGet(() -> open(file)));
	}

	/** Where execution earns nothing there is nothing to compute. */
	private static Stream<Remark> open(CaseFile file) {
		return (file.scheme().budget().signum() == 0) ? Stream.empty()
				: Stream.of(RULE.notChecked("没有全年预算数或全年执行数，执行率无法计算"));
	}

	private static Stream<Remark> judge(CaseFile file, Answer<BigDecimal> score, Execution execution) {
		BigDecimal weight = file.scheme().budget();
		BigDecimal exact = execution.score(weight);
		Deviation deviation = score.value().map((it) -> Deviation.of(it, exact)).orElse(Deviation.NONE);
		return (deviation == Deviation.NONE) ? Stream.empty()
				: Stream.of(deviation.weigh(RULE.at(score.place(), score.asFilled(), Numerals.plain(exact),
						Map.of("rate", new Rate(execution.rate()).percent(), "weight", Numerals.plain(weight), "remedy",
								deviation.remedy()))));
	}

}
