package town.appraisal.stage.report.district;

import java.util.Arrays;
import java.util.List;

import town.appraisal.domain.district.District;
import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/** The sheet 乡镇汇总: a line per township, added up live from 项目明细. */
public record TownshipSheet(Paper paper, Details details) {

	/** Name of the sheet. */
	public static final String NAME = "乡镇汇总";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat
		.landscape(Arrays.stream(TownshipColumn.values()).map(TownshipColumn::width).toArray(Integer[]::new));

	/** Writes the lines and the line of sums. */
	public TownshipRange write(District district) {
		this.paper.wide(district.year() + "年度乡镇汇总", Look.TITLE);
		this.paper.wide("金额和得分只计“已接收”“待说明”的项目；各数均为“" + DetailSheet.NAME + "”的实时合计。", Look.NOTE);
		this.paper.head(Arrays.stream(TownshipColumn.values()).map(TownshipColumn::label).toArray(String[]::new));
		int first = this.paper.next();
		for (TownshipLine line : district.townships()) {
			String name = DetailSheet.township(line.township());
			Condition here = Condition.same(DetailColumn.TOWNSHIP, CellAddress.a1(this.paper.next(), 0), name);
			write(Entry.words(name, Look.CENTERED), new TallyLine(this.details, List.of(here), false), line);
		}
		write(Entry.words("全区", Look.SUM_LABEL), new TallyLine(this.details, List.of(), true),
				new TownshipLine("", district.registered(), district.total()));
		this.paper.skip(1);
		this.paper.wide("按资金来源（程序按各项目的来源行另行汇总）", Look.SUBHEADING);
		int source = this.paper.next();
		List<SourceLine> sources = district.sources();
		sources.forEach(this::source);
		return new TownshipRange(this.paper, first, district.townships(), source, sources);
	}

	private void source(SourceLine line) {
		int row = this.paper.next();
		int before = TownshipColumn.INITIAL.ordinal();
		int behind = TownshipColumn.values().length - TownshipColumn.RATE.ordinal() - 1;
		this.paper.line(Entry.words(line.source(), Look.LABEL, before),
				Entry.figure(line.amounts().initial().wan(), Look.WAN),
				Entry.figure(line.amounts().annual().wan(), Look.WAN),
				Entry.figure(line.amounts().executed().wan(), Look.WAN),
				Sums.rate(CellAddress.a1(row, TownshipColumn.EXECUTED.ordinal()),
						CellAddress.a1(row, TownshipColumn.ANNUAL.ordinal()), line.amounts().rate(), Look.PERCENT),
				Entry.words("", Look.TEXT, behind));
	}

	private void write(Entry name, TallyLine tally, TownshipLine line) {
		this.paper.line(tally.entries(name, line, this.paper.next()).toArray(Entry[]::new));
	}

}
