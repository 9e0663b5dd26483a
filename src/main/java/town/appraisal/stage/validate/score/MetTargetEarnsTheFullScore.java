package town.appraisal.stage.validate.score;

import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** A target that was reached earns all its points; less has a reason. */
final class MetTargetEarnsTheFullScore implements Check {

	static final Rule RULE = Rule.needsReason("G05", "达到指标值的得满分，扣分要写原因",
			"“{name}”指标值 {target}，实际 {actual}，已经达到，得分 {given} 却低于分值 {expected}，没有写原因。",
			"把得分改为 {expected}，或在偏差原因栏写明扣分的原因。", "财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, (it, row) -> judge(row));
	}

	private static Optional<Finding> judge(ScoredRow row) {
		return Attainment.of(row.row())
			.filter((it) -> it.isMet() && row.isBelowWeight() && !DeviationReason.isGiven(row.row()))
			.map((it) -> RULE.at(row.row().score().place(), row.row().score().asFilled(), Numerals.plain(row.weight()),
					row.values()));
	}

}
