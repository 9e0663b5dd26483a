package town.appraisal.stage.validate.score.total;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/**
 * A total that falls into another grade once recomputed changes the result, not a detail.
 */
final class GradeHoldsAfterReview implements Check {

	static final Rule RULE = Rule.mustFix("G15", "按规则复核的总分不改变等级",
			"总分 {given} 属“{printed}”，按规则复核为 {expected}，属“{reviewed}”。", "逐项核对得分，把总分改为复核后的 {expected}；其他有“必改”的得分一并改正。",
			"财预〔2020〕10号 第十六条；等级按总分划分");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<BigDecimal> total = file.submission().total().score();
		Optional<IndicatorRow> open = file.rows()
			.stream()
			.filter((it) -> it.weight().isBlank() && it.score().isGiven())
			.findFirst();
		if (open.isPresent()) {
			return Stream.of(RULE.notChecked("“" + open.get().name() + "”没有分值（W03）"));
		}
		return Needs.amounts(file.funds(), FundColumn.EXECUTED, FundColumn.ANNUAL)
			.and(file.rows().stream().flatMap((it) -> Stream.of(it.weight(), it.score(), it.actual())))
			.and(total)
			.then(RULE, () -> total.value().flatMap((it) -> judge(file, total, it)).stream());
	}

	private static Optional<Finding> judge(CaseFile file, Answer<BigDecimal> cell, BigDecimal total) {
		BigDecimal reviewed = file.official().total(file.submission());
		Grade printed = Grade.of(total, file.policy().borders());
		Grade due = Grade.of(reviewed, file.policy().borders());
		return (printed == due) ? Optional.empty() : Optional.of(RULE.at(cell.place(), cell.asFilled(),
				Numerals.plain(reviewed), Map.of("printed", printed.label(), "reviewed", due.label())));
	}

}
