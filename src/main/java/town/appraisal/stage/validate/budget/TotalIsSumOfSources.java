package town.appraisal.stage.validate.budget;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Funds;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/** The total line is the sum of its sources, column by column and to the fen. */
final class TotalIsSumOfSources implements Check {

	static final Rule RULE = Rule.mustFix("B01", "年度资金总额等于各来源之和", "{field}填的是 {given}，下面各来源合计是 {expected}（万元）。",
			"把此格改为 {expected}；如果是来源填错，改正来源金额。", "财预〔2020〕10号 附件1 项目资金表内关系");

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
		return Needs.of(total)
			.and(funds.sources().stream().map((it) -> it.amount(column)))
			.then(RULE, () -> differing(total, funds.sumOfSources(column)).stream());
	}

	private static Optional<Finding> differing(Answer<Money> total, Optional<Money> sum) {
		return total.value()
			.flatMap((stated) -> sum.filter((it) -> !it.equals(stated)))
			.map((it) -> RULE.at(total.place(), total.asFilled(), it.plain()));
	}

}
