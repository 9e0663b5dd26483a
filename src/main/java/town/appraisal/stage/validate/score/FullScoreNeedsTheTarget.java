package town.appraisal.stage.validate.score;

import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** The full score is for a target reached, whichever way it points. */
final class FullScoreNeedsTheTarget implements Check {

	static final Rule RULE = Rule.mustFix("G04", "没有达到指标值不能得满分",
			"“{name}”指标值 {target}，实际 {actual}，没有达到，却得了满分 {given}；按比例应为 {expected}。", "把得分改为 {expected}，并在偏差原因栏写明原因。",
			"财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, FullScoreNeedsTheTarget::judge);
	}

	private static Optional<Finding> judge(CaseFile file, ScoredRow row) {
		return row.missed(file)
			.filter((it) -> row.isFull() && it.compareTo(row.weight()) < 0)
			.map((it) -> RULE.at(row.row().score().place(), row.row().score().asFilled(), Numerals.plain(it),
					row.values()));
	}

}
