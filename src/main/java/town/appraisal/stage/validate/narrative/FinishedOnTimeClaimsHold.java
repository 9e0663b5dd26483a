package town.appraisal.stage.validate.narrative;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Claims;
import town.appraisal.stage.validate.text.DuePoint;
import town.appraisal.stage.validate.text.Sentence;

/** A report says 如期完工 only where no timeliness indicator was missed. */
final class FinishedOnTimeClaimsHold implements Check {

	static final Rule RULE = Rule.mustFix("N12", "“如期完工”的说法与时效指标相符",
			"“{sentence}”——但时效指标“{row}”目标 {expected}，实际 {given}。", "核对实际完工时间，改正文字或时效指标。", "公开的自评表中实际日期晚于目标日期的实例");

	private static final Pattern LATE = Pattern.compile("未完成|未完工|延期|逾期|滞后|推迟|未按");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		int year = file.texts().project().year();
		List<IndicatorRow> missed = file.rows()
			.stream()
			.filter((it) -> it.class2().filter((level) -> level == IndicatorLevel2.TIMELINESS).isPresent()
					&& isMissed(it, year))
			.toList();
		return missed.stream()
			.limit(1)
			.flatMap((row) -> file.texts().results().filter(Claims::isOnTime).map((it) -> finding(it, row)));
	}

	private static boolean isMissed(IndicatorRow row, int year) {
		String due = row.target().value().map(Measure::text).orElse("");
		String actual = row.actual().value().map(Measure::text).orElse("");
		return Attainment.of(row).map((it) -> !it.isMet()).orElseGet(() -> DuePoint.isLate(due, actual, year))
				|| LATE.matcher(actual).find();
	}

	private static Finding finding(Sentence it, IndicatorRow row) {
		return RULE.at(it.place(), row.actual().value().map(Measure::text).orElse(""),
				row.target().value().map(Measure::text).orElse(""), Map.of("sentence", it.shown(), "row", row.name()));
	}

}
