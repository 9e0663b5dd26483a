package town.appraisal.stage.validate.budget;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Funds;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;
import town.appraisal.stage.validate.Needs;

/**
 * A total line left at 0 or blank while its sources are filled would make rate and score
 * 0.
 */
final class TotalIsFilledWhereSourcesAre implements Check {

	static final Rule RULE = Rule.mustFix("B02", "填了来源就要填年度资金总额", "{field}填的是“{filled}”，而下面的来源填了 {expected} 万元。",
			"把此格改为 {expected}。", "财预〔2020〕10号 附件1 项目资金表内关系");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Arrays.stream(FundColumn.values()).flatMap((it) -> check(file.funds(), it));
	}

	private static Stream<? extends Remark> check(Funds funds, FundColumn column) {
		Answer<Money> total = funds.total().amount(column);
		boolean empty = total.value().filter((it) -> !it.isZero()).isEmpty();
		return Needs.of(total)
			.then(RULE, () -> funds.sumOfSources(column)
				.filter((it) -> empty && it.isPositive())
				.map((it) -> RULE.at(total.place(), total.asFilled(), it.plain(), Map.of("filled", Filled.text(total))))
				.stream());
	}

}
