package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Tier;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/**
 * A result given in the words of a tier earns the share of that tier, its borders
 * included.
 */
final class QualitativeScoreStaysInItsTier implements Check {

	static final Rule RULE = Rule.mustFix("G07", "定性指标的得分在所属档次之内",
			"“{name}”实际为“{actual}”，得分 {given} 不在该档次的 {expected} 之内。", "把得分改到 {expected} 之内，或改正实际完成情况的档次。",
			"财预〔2020〕10号 第十六条：100%-80%（含）、80%-60%（含）、60%-0%");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.eachMeasured(file, RULE, QualitativeScoreStaysInItsTier::judge);
	}

	private static Optional<Finding> judge(CaseFile file, ScoredRow row) {
		boolean words = row.row().target().value().filter((it) -> !it.isNumeric()).isPresent();
		return row.row()
			.actual()
			.value()
			.filter((it) -> words && !it.isNumeric())
			.map(Measure::text)
			.flatMap(Tier::named)
			.flatMap((it) -> judge(row, it, file.policy()));
	}

	private static Optional<Finding> judge(ScoredRow row, Tier tier, Policy policy) {
		BigDecimal partly = row.weight().multiply(policy.threshold("tierPartly"));
		BigDecimal missed = row.weight().multiply(policy.threshold("tierMissed"));
		return switch (tier) {
			case REACHED -> outside(row, partly, row.weight());
			case PARTLY -> outside(row, missed, partly);
			case MISSED -> outside(row, BigDecimal.ZERO, missed);
		};
	}

	/** A score above its weight or below 0 has its own rule. */
	private static Optional<Finding> outside(ScoredRow row, BigDecimal low, BigDecimal high) {
		boolean within = row.score().compareTo(low) >= 0 && row.score().compareTo(high) <= 0;
		boolean elsewhere = row.score().compareTo(row.weight()) > 0 || row.score().signum() < 0;
		String range = Numerals.plain(low) + " 至 " + Numerals.plain(high) + " 分";
		return (within || elsewhere) ? Optional.empty()
				: Optional.of(RULE.at(row.row().score().place(), row.row().score().asFilled(), range, row.values()));
	}

}
