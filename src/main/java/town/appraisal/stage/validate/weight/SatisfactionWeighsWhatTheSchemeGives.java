package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** Satisfaction has its fixed share, which keeps results comparable. */
final class SatisfactionWeighsWhatTheSchemeGives implements Check {

	static final Rule RULE = Rule.needsReason("W07", "满意度指标的分值符合分值方案", "满意度指标的分值合计 {given}，按“{scheme}”方案应为 {expected}。",
			"把满意度指标的分值合计改为 {expected}，或说明调整的依据。", "财预〔2020〕10号 第十三条：满意度指标10%");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<IndicatorRow> rows = ClassWeights.rows(file, IndicatorLevel1.SATISFACTION);
		BigDecimal due = file.scheme().weight(IndicatorLevel1.SATISFACTION);
		BigDecimal least = rows.stream()
			.map((it) -> ClassWeights.atLeast(it).or(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (rows.isEmpty() || least.compareTo(due) > 0) {
			return judge(file, rows, least);
		}
		return ClassWeights.whenGiven(rows, RULE, () -> judge(file, rows, least));
	}

	private static Stream<Finding> judge(CaseFile file, List<IndicatorRow> rows, BigDecimal sum) {
		BigDecimal due = file.scheme().weight(IndicatorLevel1.SATISFACTION);
		return (rows.isEmpty() || sum.compareTo(due) == 0) ? Stream.empty()
				: Stream.of(RULE.at(rows.get(0).weight().place(), Numerals.plain(sum), Numerals.plain(due),
						Map.of("scheme", file.scheme().id())));
	}

}
