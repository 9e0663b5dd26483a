package town.appraisal.stage.validate.budget;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/**
 * The rate rests on the adjusted budget, not on the one of the beginning of the year;
 * beside B03 this names the cause.
 */
final class RateIsOfTheAdjustedBudget implements Check {

	static final Rule RULE = Rule.mustFix("B04", "执行率的分母是全年预算数，不是年初预算数",
			"{field} {given} 是按年初预算数 {initial} 算的；应按全年预算数 {annual}，为 {expected}。", "把此格改为 {expected}。",
			"财预〔2020〕10号 附件1；执行率=全年执行数÷调整后的全年预算数");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Funds funds = file.funds();
		return Needs.amounts(funds, FundColumn.INITIAL, FundColumn.ANNUAL, FundColumn.EXECUTED)
			.and(funds.total().rate())
			.then(RULE,
					() -> Execution.of(funds)
						.flatMap((due) -> initial(funds).flatMap((it) -> judge(funds.total().rate(), due, it)))
						.stream());
	}

	/** The execution of the budget of the beginning of the year. */
	private static Optional<Execution> initial(Funds funds) {
		return funds.amount(FundColumn.INITIAL)
			.filter(Money::isPositive)
			.flatMap((initial) -> funds.amount(FundColumn.EXECUTED).map((it) -> new Execution(initial, it)));
	}

	private static Optional<Finding> judge(Answer<Rate> rate, Execution due, Execution initial) {
		return rate.value()
			.filter((it) -> !due.agreesWith(it) && initial.agreesWith(it))
			.map((it) -> RULE.at(rate.place(), rate.asFilled(), new Rate(due.rate()).percent(),
					Map.of("initial", initial.annual().plain(), "annual", due.annual().plain())));
	}

}
