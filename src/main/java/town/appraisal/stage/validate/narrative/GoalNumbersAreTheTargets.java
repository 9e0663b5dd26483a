package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.GoalNumber;

/**
 * A number the goal promises is the target of the indicator that counts the same thing in
 * the same unit; where several could be meant, nothing is said.
 */
final class GoalNumbersAreTheTargets implements Check {

	static final Rule RULE = Rule.needsReason("N14", "目标文字中的数与指标值一致", "目标写“{given}”，指标“{row}”的年度指标值是 {expected}。",
			"把目标文字和指标值改成同一个数；说的不是同一件事请说明。", "公开的自评表中目标与指标值不一的实例");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.texts()
			.goals()
			.flatMap((it) -> GoalNumber.in(it).stream())
			.flatMap((it) -> different(it, file.rows()));
	}

	private static Stream<Finding> different(GoalNumber promised, List<IndicatorRow> rows) {
		List<IndicatorRow> meant = rows.stream().filter((it) -> counts(promised, it)).toList();
		return (meant.size() == 1) ? meant.stream()
			.filter((it) -> target(it).filter((number) -> number.compareTo(promised.number()) == 0).isEmpty())
			.map((it) -> finding(promised, it)) : Stream.empty();
	}

	private static boolean counts(GoalNumber promised, IndicatorRow row) {
		String unit = row.target().value().map(Measure::unit).orElse("");
		return target(row).isPresent() && GoalNumber.canonical(unit).equals(GoalNumber.canonical(promised.unit()))
				&& row.level3().value().filter(promised::counts).isPresent();
	}

	private static Optional<BigDecimal> target(IndicatorRow row) {
		return row.target().value().flatMap(Measure::number);
	}

	private static Finding finding(GoalNumber promised, IndicatorRow row) {
		return RULE.at(promised.sentence().place(), promised.printed(),
				row.target().value().map(Measure::text).orElse(""), Map.of("row", row.name()));
	}

}
