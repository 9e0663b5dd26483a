package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Goals;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * The form is of the year that is collected, and so are the dates in its goals and
 * indicators; another year was mostly left from the form it was copied from.
 */
final class EverythingIsOfTheYear implements Check {

	static final Rule RULE = Rule.mustFix("S11", "年度与本次填报一致，目标和指标中的日期属于本年度", "“{field}”{state}。", "{remedy}。",
			"财预〔2020〕10号 附件1 表头；绩效自评按预算年度开展");

	/** {@code 2023年}, {@code 2023-06}, {@code 2023.6}; not {@code 〔2023〕10号}. */
	private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d{2})(?=年|[-./]\\d{1,2}(?!\\d))");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<Integer> stated = file.submission().identity().year();
		Stream<Finding> form = stated.value()
			.filter((it) -> file.year() > 0 && it != file.year())
			.map((it) -> of(stated, String.valueOf(it), String.valueOf(file.year()),
					"是 " + it + "，本次填报的是 " + file.year() + " 年度", "改为 " + file.year() + "，并核对各项数据是否属于该年度"))
			.stream();
		int year = stated.or(file.year());
		return (year == 0) ? form : Stream.concat(form, dates(file, String.valueOf(year)));
	}

	private static Stream<Finding> dates(CaseFile file, String year) {
		Goals goals = file.submission().goals();
		Stream<Answer<String>> indicators = file.rows()
			.stream()
			.flatMap((it) -> Stream.of(it.level3(), it.target().map((target) -> target.text()),
					it.actual().map((actual) -> actual.text())));
		return Stream.concat(Stream.of(goals.expected(), goals.actual()), indicators)
			.flatMap((it) -> otherYear(it.or(""), year)
				.map((other) -> of(it, other, year, "提到 " + other + " 年，而本表是 " + year + " 年度", "改为本年度的内容；确属跨年度事项的，说明原因")
					.as(Level.NEEDS_REASON))
				.stream());
	}

	/** A text that names the form's own year too compares years and is right. */
	private static Optional<String> otherYear(String text, String year) {
		return text.contains(year) ? Optional.empty()
				: YEAR.matcher(text).results().map((MatchResult it) -> it.group(1)).findFirst();
	}

	private static Finding of(Answer<?> cell, String given, String expected, String state, String remedy) {
		return RULE.at(cell.place(), given, expected, Map.of("state", state, "remedy", remedy));
	}

}
