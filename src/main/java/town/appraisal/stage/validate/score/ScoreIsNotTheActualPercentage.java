package town.appraisal.stage.validate.score;

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
 * A result of 98% where 95% was due earns all points, not 98% of them; this names the
 * slip behind a lost score.
 */
final class ScoreIsNotTheActualPercentage implements Check {

	static final Rule RULE = Rule.hint("G18", "达到指标值的，得分不按实际百分比折算",
			"“{name}”的得分 {given} 恰好是实际 {actual} × 分值 {weight}；实际已达到指标值 {target}，应得 {expected}。", "把得分改为 {expected}。",
			"财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, (it, row) -> judge(row));
	}

	private static Optional<Finding> judge(ScoredRow row) {
		boolean percent = row.row().actual().value().filter((it) -> it.unit().equals("%")).isPresent();
		return Attainment.of(row.row())
			.filter((it) -> percent && it.isMet() && row.isBelowWeight())
			.filter((it) -> Deviation.of(row.score(),
					row.weight().multiply(it.actual().movePointLeft(2))) == Deviation.NONE)
			.map((it) -> RULE.at(row.row().score().place(), row.row().score().asFilled(), Numerals.plain(row.weight()),
					row.values()));
	}

}
