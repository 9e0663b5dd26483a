package town.appraisal.stage.validate.budget;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.UnitSlip;

/** The budget of the beginning of the year is what the adjusted one is compared with. */
final class InitialBudgetIsFilled implements Check {

	static final Rule RULE = Rule.needsReason("B13", "年初预算数要填写", "{field}没有填写。",
			"填写年初批复数（万元）{remedy}；年初没有安排、年中追加的，填 0 并说明。", "财预〔2020〕10号 附件1");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<Money> initial = file.funds().total().initial();
		Optional<Money> approved = UnitSlip.approved(file, FundColumn.INITIAL);
		return Needs.amounts(file.funds(), FundColumn.INITIAL)
			.then(RULE,
					() -> file.funds().amount(FundColumn.INITIAL).isPresent() ? Stream.empty()
							: Stream
								.of(RULE.at(initial.place(), initial.asFilled(), approved.map(Money::plain).orElse(""),
										Map.of("remedy", approved.map((it) -> "，台账批复的是 " + it.plain()).orElse("")))));
	}

}
