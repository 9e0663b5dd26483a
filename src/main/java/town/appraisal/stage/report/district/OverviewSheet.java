package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.Tally;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.stage.report.paper.Entry;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.PageFormat;
import town.appraisal.stage.report.paper.Paper;
import town.appraisal.workbook.CellAddress;

/** The sheet 总览: half a minute for the leader of the bureau. */
public final class OverviewSheet {

	/** Name of the sheet. */
	public static final String NAME = "总览";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(15, 15, 15, 15, 15, 15, 15, 15);

	/** Statuses in the order of the chart. */
	static final List<Status> STATUSES = List.of(Status.values());

	private final Paper paper;

	private final Details details;

	private final TallyLine all;

	public OverviewSheet(Paper paper, Details details) {
		this.paper = paper;
		this.details = details;
		this.all = new TallyLine(details, List.of(), false);
	}

	/** Writes the key figures and draws the charts below them. */
	public void write(District district, TownshipRange townships) {
		this.paper.wide(district.year() + "年度乡镇项目支出绩效评价区级汇总", Look.TITLE).skip(1).atLeast(24);
		key(district);
		this.paper.skip(1);
		int statuses = statuses(district.total());
		int grades = grades(district.total());
		this.paper.wide("台账内项目各计一次，台账外文件各计一次；金额和得分只计“" + Status.ACCEPTED.label() + "”“" + Status.PENDING.label()
				+ "”的项目。各数均为“" + DetailSheet.NAME + "”的实时合计，平衡关系见“" + ProofSheet.NAME + "”。", Look.NOTE);
		new OverviewCharts(this.paper, townships).draw(district.total(), statuses, grades);
	}

	private void key(District district) {
		Tally total = district.total();
		heads("台账项目（个）", "收到文件（份）", "计入汇总（个）", "平均复核得分");
		wide(registered(district), Entry.count(district.files()),
				Sums.count(this.details.howMany(Condition.COUNTED), total.counted(), Look.COUNT), this.all.mean(total));
		heads(DetailColumn.INITIAL.label(), DetailColumn.ANNUAL.label(), DetailColumn.EXECUTED.label(),
				"预算" + SelfEvaluation.RATE.label());
		int row = this.paper.next();
		wide(this.all.money(DetailColumn.INITIAL, total.amounts().initial()),
				this.all.money(DetailColumn.ANNUAL, total.amounts().annual()),
				this.all.money(DetailColumn.EXECUTED, total.amounts().executed()),
				Sums.rate(CellAddress.a1(row, 4), CellAddress.a1(row, 2), total.amounts().rate(), Look.PERCENT));
	}

	private Entry registered(District district) {
		return Sums.count(
				this.details.howMany(Condition.is(DetailColumn.REGISTERED, Condition.YES),
						Condition.isNot(DetailColumn.STATUS, Status.SUPERSEDED.label())),
				district.registered(), Look.COUNT);
	}

	private int statuses(Tally total) {
		this.paper.line(labels("报送状态", STATUSES.stream().map(Status::label).toList()));
		List<Entry> entries = new ArrayList<>();
		entries.add(Entry.words("数量", Look.LABEL));
		STATUSES.forEach((it) -> entries.add(this.all.status(total, it)));
		return this.paper.line(entries.toArray(Entry[]::new));
	}

	private int grades(Tally total) {
		this.paper.line(
				labels("评价" + SelfEvaluation.GRADE.label(), Arrays.stream(Grade.values()).map(Grade::label).toList()));
		List<Entry> entries = new ArrayList<>();
		entries.add(Entry.words("项目数", Look.LABEL));
		Arrays.stream(Grade.values()).forEach((it) -> entries.add(this.all.grade(total, it)));
		return this.paper.line(entries.toArray(Entry[]::new));
	}

	private void heads(String... labels) {
		wide(Arrays.stream(labels).map((it) -> Entry.words(it, Look.HEAD)).toArray(Entry[]::new));
	}

	private void wide(Entry... entries) {
		this.paper.line(Arrays.stream(entries).map((it) -> it.over(2)).toArray(Entry[]::new));
	}

	private static Entry[] labels(String first, List<String> others) {
		List<Entry> entries = new ArrayList<>();
		entries.add(Entry.words(first, Look.HEAD));
		others.forEach((it) -> entries.add(Entry.words(it, Look.HEAD)));
		return entries.toArray(Entry[]::new);
	}

	/** Numbers of some counts. */
	static List<BigDecimal> numbers(List<Integer> counts) {
		return counts.stream().map(BigDecimal::valueOf).toList();
	}

}
