package town.appraisal.stage.validate.narrative;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Sentence;

/**
 * The year a text gives to the appraisal, its budget or its spending is the year of the
 * form. Years of documents, comparisons, plans and earlier stages are left alone.
 */
final class YearsInTextAreTheReports implements Check {

	static final Rule RULE = Rule.needsReason("N05", "文字中的年度是本年度", "“{sentence}”——写的是 {given}，本表是 {expected} 年度。",
			"若是沿用了往年的文字，改成本年度；确实说的是别的年度，请说明。", "公开的自评表中沿用往年文字的实例");

	private static final Pattern SUBJECT = Pattern.compile(
			"(?<!\\d)(20\\d\\d)年度?[^,;。\\d]{0,8}?(?:项目(?:支出)?绩效|绩效(?:自评|评价)|实际支出|全年(?:执行|预算|支出)|年初预算|预算(?:安排|批复|执行)|资金(?:使用|支出|安排|执行))");

	private static final Pattern ANOTHER_TIME = Pattern.compile(
			"同比|较|比|上年|去年|往年|增长|下降|结转|结余|自20|至20|[-—~]20|印发|文件|〔|通知|规划|方案|办法|延续|以来|计划|拟|将|预计|下一步|起|历年|连续|分别|一期|前期|跨年");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		int year = file.texts().project().year();
		return (year == 0) ? Stream.empty() : file.texts().sentences().flatMap((it) -> other(it, String.valueOf(year)));
	}

	private static Stream<Finding> other(Sentence sentence, String year) {
		if (!sentence.text().contains("20") || sentence.text().contains(year)
				|| ANOTHER_TIME.matcher(sentence.text()).find()) {
			return Stream.empty();
		}
		return SUBJECT.matcher(sentence.text())
			.results()
			.filter((it) -> !it.group(1).equals(year))
			.limit(1)
			.map((it) -> RULE.at(sentence.place(), it.group(1) + "年", year, Map.of("sentence", sentence.shown())));
	}

}
