package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/**
 * One indicator that weighs too much decides the result alone; the only one of its class
 * bears what the scheme gives the class.
 */
final class NoIndicatorOutweighsTheOthers implements Check {

	static final Rule RULE = Rule.mustFix("W04", "单个指标的分值不过大", "“{name}”的分值 {given} 超过 {expected}。",
			"把这一指标拆成几个，或把分值分给同类的其他指标。", "财预〔2020〕10号 第十三条：二、三级指标分值按重要程度确定");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		BigDecimal high = file.policy().threshold("indicatorWeightHigh");
		BigDecimal most = file.policy().threshold("indicatorWeightMost");
		return ClassWeights.rows(file)
			.stream()
			.flatMap((row) -> ClassWeights.atLeast(row)
				.value()
				.filter((it) -> it.compareTo(high) > 0 && !isGiven(file, row, it, most))
				.map((it) -> (it.compareTo(most) > 0) ? finding(row, most) : finding(row, high).as(Level.NEEDS_REASON))
				.stream());
	}

	private static Finding finding(IndicatorRow row, BigDecimal limit) {
		return RULE.at(row.weight().place(), ClassWeights.atLeast(row).asFilled(), Numerals.plain(limit),
				Map.of("name", row.name()));
	}

	/** Approved with the budget, or the class's own weight on its only line. */
	private static boolean isGiven(CaseFile file, IndicatorRow row, BigDecimal weight, BigDecimal most) {
		boolean approved = ApprovedWeight.of(file, row).filter((it) -> it.compareTo(weight) == 0).isPresent();
		return approved || (weight.compareTo(most) <= 0 && row.class1()
			.filter((it) -> ClassWeights.rows(file, it).size() == 1 && file.scheme().weight(it).compareTo(weight) == 0)
			.isPresent());
	}

}
