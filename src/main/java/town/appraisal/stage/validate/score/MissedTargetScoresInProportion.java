package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Deviation;
import town.appraisal.stage.validate.Numerals;

/** A missed target earns its share of the full score, no more and no less. */
final class MissedTargetScoresInProportion implements Check {

	static final Rule RULE = Rule.mustFix("G06", "没有达到指标值的按比例得分",
			"“{name}”指标值 {target}，实际 {actual}，按比例 {weight} 分应得 {expected}，填的是 {given}。", "把得分改为 {expected}{remedy}。",
			"财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, MissedTargetScoresInProportion::judge);
	}

	private static Optional<Finding> judge(CaseFile file, ScoredRow row) {
		return row.missed(file).filter((it) -> row.isBelowWeight()).flatMap((exact) -> judge(row, exact));
	}

	private static Optional<Finding> judge(ScoredRow row, BigDecimal exact) {
		Deviation deviation = Deviation.of(row.score(), exact);
		Map<String, String> values = new HashMap<>(row.values());
		values.put("remedy", deviation.remedy());
		return (deviation == Deviation.NONE) ? Optional.empty() : Optional.of(deviation
			.weigh(RULE.at(row.row().score().place(), row.row().score().asFilled(), Numerals.plain(exact), values)));
	}

}
