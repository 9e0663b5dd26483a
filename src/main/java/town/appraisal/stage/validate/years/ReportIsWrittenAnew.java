package town.appraisal.stage.validate.years;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * What was done and found in a year is written anew; background, purpose and method may
 * stay. One finding for all headings concerned.
 */
final class ReportIsWrittenAnew implements Check {

	static final Rule RULE = Rule.needsReason("Y03", "报告文字不照抄上年", "除年份外，以下内容与上年报告一字不差：{given}。",
			"按本年实际重写；确无变化的，在原因栏说明。", "自评应当真实反映当年情况");

	private static final List<ReportSection> OF_THE_YEAR = Arrays.stream(ReportSection.values())
		.filter((it) -> it.part() >= 3 && it != ReportSection.OTHER || it == ReportSection.IMPLEMENTATION)
		.toList();

	private static final int LONG_ENOUGH = 30;

	private static final Pattern BLANKS = Pattern.compile("\\s");

	private static final Pattern YEARS = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Narrative report = file.submission().narrative();
		List<ReportSection> copied = file.past()
			.map((past) -> OF_THE_YEAR.stream().filter((it) -> isCopied(report, past, it)).toList())
			.orElse(List.of());
		return copied.stream()
			.findFirst()
			.flatMap((it) -> Optional.ofNullable(report.sections().get(it)))
			.map(Answer::place)
			.map((it) -> RULE.at(it, copied.stream().map(ReportSection::label).collect(Collectors.joining("、")), "",
					Map.of()))
			.stream();
	}

	private static boolean isCopied(Narrative report, PriorYear past, ReportSection section) {
		String text = report.text(section).map(ReportIsWrittenAnew::withoutYears).orElse("");
		return text.length() >= LONG_ENOUGH && past.submission()
			.narrative()
			.text(section)
			.map(ReportIsWrittenAnew::withoutYears)
			.filter(text::equals)
			.isPresent();
	}

	private static String withoutYears(String text) {
		return YEARS.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("");
	}

}
