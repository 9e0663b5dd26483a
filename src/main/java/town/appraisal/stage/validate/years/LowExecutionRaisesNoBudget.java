package town.appraisal.stage.validate.years;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/** Money that was not spent last year is no reason for more of it. */
final class LowExecutionRaisesNoBudget implements Check {

	static final Rule RULE = Rule.needsReason("Y05", "上年执行率偏低的项目不增加预算",
			"上年执行率只有 {rate}，本年年初预算数却由 {last} 万元增加到 {given} 万元。", "在原因栏说明增加预算的依据。", "评价结果应当用于预算安排");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Optional<PriorYear> idle = file.past()
			.filter((past) -> past.appraisal()
				.executionRate()
				.filter((it) -> it.compareTo(file.policy().threshold("yearLowRate")) < 0)
				.isPresent());
		Optional<Money> last = idle.flatMap((it) -> it.appraisal().initialBudget());
		return last.isEmpty() ? Stream.empty()
				: Needs.amounts(file.funds(), FundColumn.INITIAL)
					.then(RULE,
							() -> file.funds()
								.amount(FundColumn.INITIAL)
								.filter((it) -> it.compareTo(last.get()) > 0)
								.map((it) -> RULE.at(file.funds().total().initial().place(), it.plain(), "",
										Map.of("last", last.get().plain(), "rate", rate(idle))))
								.stream());
	}

	private static String rate(Optional<PriorYear> past) {
		return new Rate(past.flatMap((it) -> it.appraisal().executionRate()).orElse(BigDecimal.ZERO)).percent();
	}

}
