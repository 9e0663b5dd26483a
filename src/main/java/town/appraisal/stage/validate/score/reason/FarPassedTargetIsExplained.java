package town.appraisal.stage.validate.score.reason;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.score.DeviationReason;
import town.appraisal.stage.validate.score.ScoredRow;

/**
 * A result far above its target says the target was set too low; that is explained, and
 * points are taken off.
 */
final class FarPassedTargetIsExplained implements Check {

	static final Rule RULE = Rule.mustFix("G09", "完成值远高于指标值的要说明原因",
			"“{name}”指标值 {target}，实际 {actual}，达到指标值的 {percent}，没有说明原因。", "在偏差原因栏写明原因；指标值定得明显偏低的，适当扣减得分。",
			"财预〔2020〕10号 第十六条；130%为各地系统的做法");

	private static final Rule FULL = Rule.hint("G09", RULE.title(),
			"“{name}”指标值 {target}，实际 {actual}，达到指标值的 {percent}，已写明原因但没有扣分。", "指标值定得明显偏低的，适当扣减得分。", RULE.basis());

	private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, FarPassedTargetIsExplained::judge);
	}

	private static Optional<Finding> judge(CaseFile file, ScoredRow row) {
		BigDecimal far = file.policy().threshold("farBeyondTarget");
		return Attainment.of(row.row())
			.filter((it) -> !it.operator().isReverse() && it.target().signum() > 0 && !row.row().isCost())
			.filter((it) -> it.actual().compareTo(it.target().multiply(far)) >= 0)
			.flatMap((it) -> weigh(row, it));
	}

	private static Optional<Finding> weigh(ScoredRow row, Attainment attainment) {
		String percent = attainment.actual().multiply(PERCENT).divide(attainment.target(), 0, RoundingMode.HALF_UP)
				+ "%";
		Map<String, String> values = new HashMap<>(row.values());
		values.put("percent", percent);
		Answer<Measure> actual = row.row().actual();
		if (!DeviationReason.isGiven(row.row())) {
			return Optional.of(RULE.at(actual.place(), actual.asFilled(), "", values));
		}
		return row.isFull() ? Optional.of(FULL.at(actual.place(), actual.asFilled(), "", values)) : Optional.empty();
	}

}
