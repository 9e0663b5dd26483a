package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Deviation;
import town.appraisal.stage.validate.Numerals;

/**
 * A weight of 25 taken as 25% of itself gives 6.25; such a score is a slip of the
 * formula.
 */
final class ScoreIsNotAShareOfItself implements Check {

	static final Rule RULE = Rule.mustFix("G19", "得分不是分值乘以分值的百分数",
			"“{name}”的得分 {given} 恰好是分值 {weight} × {weight}%，应按完成情况计算。", "按完成情况重算得分；达到指标值的得 {expected}。",
			"财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, (it, row) -> judge(row));
	}

	/**
	 * Only where the target was reached by numbers, so that no right score is touched.
	 */
	private static Optional<Finding> judge(ScoredRow row) {
		BigDecimal slip = row.weight().multiply(row.weight()).movePointLeft(2);
		return Attainment.of(row.row())
			.filter((it) -> it.isMet() && row.isBelowWeight() && !DeviationReason.isGiven(row.row()))
			.filter((it) -> Deviation.of(row.score(), slip) == Deviation.NONE)
			.map((it) -> RULE.at(row.row().score().place(), row.row().score().asFilled(), Numerals.plain(row.weight()),
					row.values()));
	}

}
