package town.appraisal.stage.report.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.form.SelfEvaluation;

/**
 * One indicator in words. That a target was reached is said only where both values are
 * numbers; words such as 明显改善 are repeated, not judged.
 */
final class IndicatorSentence {

	private IndicatorSentence() {
	}

	/** The indicators of a class, or that there are none. */
	static String allOrNone(List<ScoredIndicator> indicators, String name) {
		return indicators.isEmpty() ? SelfEvaluation.SHEET + "没有列为“" + name + "”的指标。" : all(indicators);
	}

	static String all(List<ScoredIndicator> indicators) {
		return indicators.stream().map(IndicatorSentence::of).collect(Collectors.joining("；", "", "。"));
	}

	static String of(ScoredIndicator indicator) {
		IndicatorRow row = indicator.row();
		return "“" + row.name() + "”" + measure(SelfEvaluation.TARGET.label(), row.target()) + "，"
				+ measure(SelfEvaluation.ACTUAL.label(), row.actual()) + attainment(row) + points(indicator);
	}

	private static String measure(String label, Answer<Measure> answer) {
		String text = answer.value().map(Measure::text).orElse(answer.asFilled());
		return text.isBlank() ? "未填" + label : label + "为" + text;
	}

	private static String attainment(IndicatorRow row) {
		return Attainment.of(row).map((it) -> it.isMet() ? "，达到指标值" : "，未达到指标值").orElse("");
	}

	private static String points(ScoredIndicator indicator) {
		String full = indicator.row()
			.weight()
			.value()
			.map((it) -> SelfEvaluation.WEIGHT.label() + plain(it) + "分，")
			.orElse("");
		return "，" + full + "复核得分" + plain(indicator.reviewed()) + "分";
	}

	private static String plain(BigDecimal points) {
		return (points.signum() == 0) ? "0" : points.stripTrailingZeros().toPlainString();
	}

}
