package town.appraisal.stage.validate.score.total;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.BudgetWeight;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Deviation;
import town.appraisal.stage.validate.Numerals;

/** The total is what the scores above it add up to. */
final class TotalIsSumOfScores implements Check {

	static final Rule RULE = Rule.mustFix("G12", "总分等于预算执行得分与各指标得分之和", "总分填的是 {given}，预算执行得分与各指标得分合计是 {expected}。",
			"把总分改为 {expected}{remedy}；某项得分有错的，先改得分。", "财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<BigDecimal> total = file.submission().total().score();
		if (!BudgetWeight.isRight(file)) {
			return Stream.of(RULE.notChecked(BudgetWeight.reason(file)));
		}
		return StatedScores.needs(file.submission())
			.and(total)
			.then(RULE,
					() -> total.value()
						.flatMap((it) -> judge(total, it, StatedScores.sum(file.submission())))
						.stream());
	}

	private static Optional<Finding> judge(Answer<BigDecimal> cell, BigDecimal total, BigDecimal sum) {
		Deviation deviation = Deviation.of(total, sum);
		return (deviation == Deviation.NONE) ? Optional.empty() : Optional.of(deviation
			.weigh(RULE.at(cell.place(), cell.asFilled(), Numerals.plain(sum), Map.of("remedy", deviation.remedy()))));
	}

}
