package town.appraisal.stage.report.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/**
 * One indicator in words. That a target was reached is said only where both values are
 * numbers; words such as 明显改善 are repeated, not judged.
 *
 * @param form the form whose words it speaks
 */
record IndicatorSentence(Form form) {

	/** The indicators of a class, or that there are none. */
	String allOrNone(List<ScoredIndicator> indicators, String name) {
		return indicators.isEmpty() ? this.form.grid().name() + "没有列为“" + name + "”的指标。" : all(indicators);
	}

	String all(List<ScoredIndicator> indicators) {
		return indicators.stream().map(this::of).collect(Collectors.joining("；", "", "。"));
	}

	String of(ScoredIndicator indicator) {
		IndicatorRow row = indicator.row();
		return "“" + row.name() + "”" + measure(this.form.label(Role.TARGET), row.target()) + "，"
				+ measure(this.form.label(Role.ACTUAL), row.actual()) + attainment(row) + points(indicator);
	}

	private static String measure(String label, Answer<Measure> answer) {
		String text = answer.value().map(Measure::text).orElse(answer.asFilled());
		return text.isBlank() ? "未填" + label : label + "为" + text;
	}

	private static String attainment(IndicatorRow row) {
		return Attainment.of(row).map((it) -> it.isMet() ? "，达到指标值" : "，未达到指标值").orElse("");
	}

	private String points(ScoredIndicator indicator) {
		String full = indicator.row()
			.weight()
			.value()
			.map((it) -> this.form.label(Role.WEIGHT) + plain(it) + "分，")
			.orElse("");
		return "，" + full + "复核得分" + plain(indicator.reviewed()) + "分";
	}

	private static String plain(BigDecimal points) {
		return (points.signum() == 0) ? "0" : points.stripTrailingZeros().toPlainString();
	}

}
