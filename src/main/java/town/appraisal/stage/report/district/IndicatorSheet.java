package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.district.IndicatorLine;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.BarChart;
import town.appraisal.workbook.draw.Bars;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Frame;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/** The sheet 指标分析: where points are lost, by class of indicator. */
public record IndicatorSheet(Paper paper) {

	/** Name of the sheet. */
	public static final String NAME = "指标分析";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(18, 26, 10, 14, 14, 14, 12, 12);

	private static final int FULL = 3;

	private static final int SELF = 4;

	private static final int REVIEWED = 5;

	private static final int CHART = 20;

	/** Writes the classes, their sums and a chart of the rates. */
	public void write(List<IndicatorLine> lines) {
		this.paper.wide(NAME, Look.TITLE);
		this.paper.wide("只计“已接收”“待说明”的项目；得分率 = 得分合计 ÷ 分值合计。", Look.NOTE);
		this.paper.head(SelfEvaluation.LEVEL1.label(), SelfEvaluation.LEVEL2.label(), "指标数", "分值合计", "自评得分合计", "复核得分合计",
				"自评得分率", "复核得分率");
		if (lines.isEmpty()) {
			this.paper.wide("（没有计入汇总的项目）", Look.TEXT);
			return;
		}
		lines.forEach(this::line);
		int last = this.paper.next() - 1;
		this.paper.skip(1);
		this.paper.wide("按" + SelfEvaluation.LEVEL1.label() + "合计", Look.SUBHEADING);
		int first = this.paper.next();
		Map<String, IndicatorLine> sums = sums(lines);
		sums.values().forEach((it) -> sum(it, last - lines.size() + 1, last));
		chart(new ArrayList<>(sums.values()), first);
	}

	private void line(IndicatorLine line) {
		int row = this.paper.next();
		this.paper.line(Entry.words(level1(line), Look.CENTERED), Entry.words(line.level2(), Look.TEXT),
				Entry.count(line.count()), Entry.figure(line.full(), Look.POINTS),
				Entry.figure(line.self(), Look.POINTS), Entry.figure(line.reviewed(), Look.POINTS),
				rate(row, SELF, line.self(), line, Look.PERCENT),
				rate(row, REVIEWED, line.reviewed(), line, Look.PERCENT));
	}

	private void sum(IndicatorLine sum, int from, int last) {
		int row = this.paper.next();
		String name = CellAddress.a1(row, 0);
		this.paper.line(Entry.words(level1(sum), Look.SUM_LABEL), Entry.words("", Look.SUM_LABEL),
				Entry.live(sumIf(2, from, last, name), BigDecimal.valueOf(sum.count()), Look.SUM_COUNT),
				Entry.live(sumIf(FULL, from, last, name), sum.full(), Look.SUM_POINTS),
				Entry.live(sumIf(SELF, from, last, name), sum.self(), Look.SUM_POINTS),
				Entry.live(sumIf(REVIEWED, from, last, name), sum.reviewed(), Look.SUM_POINTS),
				rate(row, SELF, sum.self(), sum, Look.SUM_PERCENT),
				rate(row, REVIEWED, sum.reviewed(), sum, Look.SUM_PERCENT));
	}

	private String sumIf(int column, int from, int last, String name) {
		return "ROUND(SUMIFS(" + this.paper.range(column, from, last) + "," + this.paper.range(0, from, last) + ","
				+ name + "),2)";
	}

	private static Entry rate(int row, int column, BigDecimal points, IndicatorLine line, Look look) {
		return Sums.rate(CellAddress.a1(row, column), CellAddress.a1(row, FULL), rate(points, line.full()), look);
	}

	private void chart(List<IndicatorLine> sums, int first) {
		int last = first + sums.size() - 1;
		int top = this.paper.next() + 1;
		new BarChart("各类指标得分率", sums.stream().map(IndicatorSheet::level1).toList(), this.paper.range(0, first, last),
				"0%",
				List.of(bars("自评得分率", sums.stream().map((it) -> rate(it.self(), it.full())).toList(),
						this.paper.range(6, first, last), "5B9BD5"),
						bars("复核得分率", sums.stream().map((it) -> rate(it.reviewed(), it.full())).toList(),
								this.paper.range(7, first, last), "70AD47")))
			.draw(this.paper, new Frame(0, top, 8, top + CHART));
	}

	private static Bars bars(String name, List<Optional<BigDecimal>> rates, String range, String colour) {
		return new Bars(name, rates.stream().map((it) -> it.orElse(BigDecimal.ZERO)).toList(), range, List.of(colour),
				true);
	}

	private static Map<String, IndicatorLine> sums(List<IndicatorLine> lines) {
		Map<String, IndicatorLine> sums = new LinkedHashMap<>();
		lines.forEach((it) -> sums.merge(level1(it), it, IndicatorSheet::plus));
		return sums;
	}

	private static IndicatorLine plus(IndicatorLine one, IndicatorLine other) {
		return new IndicatorLine(one.level1(), "", one.count() + other.count(), one.full().add(other.full()),
				one.self().add(other.self()), one.reviewed().add(other.reviewed()));
	}

	private static Optional<BigDecimal> rate(BigDecimal points, BigDecimal full) {
		return (full.signum() == 0) ? Optional.empty() : Optional.of(points.divide(full, 4, RoundingMode.HALF_UP));
	}

	private static String level1(IndicatorLine line) {
		if (line.isBudget()) {
			return "预算" + SelfEvaluation.RATE.label();
		}
		return line.level1().isBlank() ? "（未注明）" : line.level1();
	}

}
