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

/** A ceiling that was passed costs points; beside G04 this names the direction. */
final class PassedCeilingCostsPoints implements Check {

	static final Rule RULE = Rule.mustFix("G20", "反向指标超过上限的要扣分",
			"“{name}”上限是 {target}，实际 {actual}，超过了上限，得分 {given} 没有扣减；应为 {expected}。", "把得分改为 {expected}，并在偏差原因栏写明原因。",
			"财预〔2020〕10号 第十六条；反向指标超过上限按比例扣分");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, PassedCeilingCostsPoints::judge);
	}

	private static Optional<Finding> judge(CaseFile file, ScoredRow row) {
		boolean ceiling = Attainment.of(row.row()).filter((it) -> it.operator().isReverse()).isPresent();
		return row.missed(file)
			.filter((it) -> ceiling && !row.isBelowWeight() && it.compareTo(row.weight()) < 0)
			.map((it) -> RULE.at(row.row().score().place(), row.row().score().asFilled(), Numerals.plain(it),
					row.values()));
	}

}
