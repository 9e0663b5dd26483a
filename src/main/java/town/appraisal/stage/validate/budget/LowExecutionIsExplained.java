package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Explanation;
import town.appraisal.stage.validate.Needs;

/** Money left unspent has a reason; where the form gives one it is only pointed out. */
final class LowExecutionIsExplained implements Check {

	static final Rule RULE = Rule.needsReason("B09", "执行率偏低的要说明原因", "执行率 {rate} 低于 {expected}，{state}。",
			"写明资金没有用完的原因和改进措施，可写在偏差原因栏或报告文本中。", "财预〔2020〕10号 第十一条；自评表填表说明：执行率低于90%的说明原因");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		BigDecimal least = file.policy().threshold("lowExecution");
		return Needs.amounts(file.funds(), FundColumn.EXECUTED, FundColumn.ANNUAL)
			.then(RULE,
					() -> Execution.of(file.funds())
						.filter((it) -> it.fraction().compareTo(least) < 0)
						.map((it) -> finding(file, it, least))
						.stream());
	}

	private static Finding finding(CaseFile file, Execution execution, BigDecimal least) {
		Answer<Rate> rate = file.funds().total().rate();
		Explanation explanation = Explanation.ofSpending(file);
		Finding finding = RULE.at(rate.place(), rate.asFilled(), new Rate(least).percent(),
				Map.of("rate", execution.percentBelow(), "state", explanation.state()));
		return explanation.weigh(finding);
	}

}
