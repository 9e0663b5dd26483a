package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.text.Folded;
import town.appraisal.stage.validate.text.Quoted;
import town.appraisal.stage.validate.text.Statement;

/**
 * Percentages a text states of the project are those of the table: the execution rate for
 * certain, an indicator called by its full name unless the words mean something narrower,
 * so that a reason settles it. Other percentages are not judged.
 */
final class RatesInTextAreTheTables implements Check {

	static final Rule RULE = Rule.mustFix("N02", "文字中的百分比与表中一致",
			"“{sentence}”——{figure}写的是 {given}，按表中的数应为 {expected}。", "核对后把文字或表格改成同一个数。",
			"财预〔2020〕10号：执行率 = 全年执行数 ÷ 全年预算数；公开报告中资金进度写 100%，实为 33.43%");

	private static final List<String> BEFORE_NAME = List.of("", "本", "该", "项目", "本项目", "该项目");

	private static final Pattern BEHIND_NAME = Pattern.compile("(?:为|是|:|达到|达)*");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<Statement> rates = file.texts().rates();
		FundColumn[] columns = rates.isEmpty() ? new FundColumn[0]
				: new FundColumn[] { FundColumn.ANNUAL, FundColumn.EXECUTED };
		return Needs.amounts(file.funds(), columns)
			.then(RULE, () -> Stream.concat(rates.stream().flatMap((it) -> rate(file, it)), indicators(file)));
	}

	private static Stream<Finding> rate(CaseFile file, Statement it) {
		return Execution.of(file.funds())
			.map((execution) -> execution.fraction().movePointRight(2))
			.filter((percent) -> !it.quoted().statesPercent(percent))
			.map((percent) -> finding(it.quoted(), it.figure().label(), percent.setScale(2, RoundingMode.HALF_UP)))
			.stream();
	}

	private static Stream<Finding> indicators(CaseFile file) {
		List<Quoted> percents = file.texts()
			.results()
			.flatMap((it) -> it.percents().stream())
			.filter((it) -> !it.rough() && it.tail().isEmpty())
			.toList();
		return percents.isEmpty() ? Stream.empty() : file.rows().stream().flatMap((it) -> indicator(it, percents));
	}

	/** Also the target may be quoted; only a third number is a fault. */
	private static Stream<Finding> indicator(IndicatorRow row, List<Quoted> percents) {
		String name = Folded.of(row.level3().or(""));
		return share(row.actual()).stream()
			.flatMap((actual) -> percents.stream()
				.filter((it) -> isCalled(name, it.lead()) && !it.statesPercent(actual)
						&& share(row.target()).filter(it::statesPercent).isEmpty())
				.map((it) -> finding(it, row.name(), actual).as(Level.NEEDS_REASON)));
	}

	/** The clause is the name and nothing else. */
	private static boolean isCalled(String name, String lead) {
		return name.length() > 2 && BEFORE_NAME.stream()
			.map((it) -> it + name)
			.anyMatch((it) -> lead.startsWith(it)
					&& BEHIND_NAME.matcher(lead).region(it.length(), lead.length()).matches());
	}

	private static Optional<BigDecimal> share(Answer<Measure> answer) {
		return answer.value().filter((it) -> it.unit().equals("%")).flatMap(Measure::number);
	}

	private static Finding finding(Quoted it, String figure, BigDecimal percent) {
		return RULE.at(it.sentence().place(), it.printed(), Numerals.plain(percent) + "%",
				Map.of("sentence", it.sentence().shown(it), "figure", figure));
	}

}
