package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/** Everything together weighs 100, the budget row included. */
final class WeightsAddUpTo100 implements Check {

	static final Rule RULE = Rule.mustFix("W01", "分值合计为100", "分值合计是 {given}：{parts}；应为 {expected}。",
			"调整各指标的分值，使合计为 {expected}。", "财预〔2020〕10号 第十三条、附件1");

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<IndicatorRow> rows = file.rows().stream().filter(JudgedRow::isJudged).toList();
		Optional<IndicatorRow> open = rows.stream().filter((it) -> it.weight().isBlank()).findFirst();
		if (open.isPresent()) {
			return Stream.of(RULE.notChecked("“" + open.get().name() + "”没有分值（W03）"));
		}
		return Needs.of().and(rows.stream().map(IndicatorRow::weight)).then(RULE, () -> judge(file, rows));
	}

	private static Stream<? extends Remark> judge(CaseFile file, List<IndicatorRow> rows) {
		BigDecimal budget = file.scheme().budget();
		BigDecimal sum = rows.stream().map((it) -> it.weight().or(BigDecimal.ZERO)).reduce(budget, BigDecimal::add);
		String parts = "预算执行率 " + Numerals.plain(budget) + "，指标 " + Numerals.plain(sum.subtract(budget));
		return (sum.compareTo(FULL) == 0) ? Stream.empty()
				: Stream.of(RULE.at(file.submission().total().weight().place(), Numerals.plain(sum),
						Numerals.plain(FULL), Map.of("parts", parts)));
	}

}
