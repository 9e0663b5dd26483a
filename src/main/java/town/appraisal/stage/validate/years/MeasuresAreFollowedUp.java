package town.appraisal.stage.validate.years;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * What was to be improved last year is taken up again. A program sees only whether the
 * report speaks of last year or of corrections at all, so it is only a hint.
 */
final class MeasuresAreFollowedUp implements Check {

	static final Rule RULE = Rule.hint("Y08", "上年的改进措施有下文", "上年报告提出：“{expected}”，本年报告没有提到上年问题的整改情况。",
			"在“存在的问题及原因分析”中补充上年问题的整改情况。", "财预〔2020〕10号 第十一条；程序只看是否提到上年或整改，内容由人判断");

	private static final Pattern FOLLOW_UP = Pattern.compile("上年|去年|上一年|往年|整改|改进|已落实|得到解决");

	private static final Pattern NOTHING = Pattern.compile("^\\s*(无|没有|暂无|不存在).{0,20}$", Pattern.DOTALL);

	private static final int LONG_ENOUGH = 20;

	private static final int SHOWN = 40;

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Narrative report = file.submission().narrative();
		Optional<Answer<String>> problems = Optional.ofNullable(report.sections().get(ReportSection.PROBLEMS));
		return file.past()
			.flatMap(MeasuresAreFollowedUp::measures)
			.filter((it) -> !isTakenUp(report))
			.flatMap((measures) -> problems.map((it) -> RULE.at(it.place(), it.asFilled(), shown(measures), Map.of())))
			.stream();
	}

	private static Optional<String> measures(PriorYear past) {
		Narrative report = past.submission().narrative();
		return Stream.of(ReportSection.SUGGESTIONS, ReportSection.PROBLEMS)
			.flatMap((it) -> report.text(it).stream())
			.filter((it) -> it.length() >= LONG_ENOUGH && !NOTHING.matcher(it).matches())
			.findFirst();
	}

	private static boolean isTakenUp(Narrative report) {
		return report.sections()
			.values()
			.stream()
			.flatMap((it) -> it.value().stream())
			.anyMatch((it) -> FOLLOW_UP.matcher(it).find());
	}

	private static String shown(String measures) {
		String line = BLANKS.matcher(measures.strip()).replaceAll(" ");
		return (line.length() > SHOWN) ? line.substring(0, SHOWN) + "……" : line;
	}

}
