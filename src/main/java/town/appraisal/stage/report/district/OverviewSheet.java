package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FaultLine;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.finding.Level;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;
import town.appraisal.workbook.draw.StatusLook;

/** The sheet 总览: half a minute for the leader of the bureau. */
public final class OverviewSheet {

	/** Name of the sheet. */
	public static final String NAME = "总览";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(15, 15, 15, 15, 15, 15, 15, 15);

	private static final int FAULTS = 3;

	private final Paper paper;

	private final Details details;

	private final Ledger ledger;

	private final TallyLine all;

	public OverviewSheet(Paper paper, Details details, Ledger ledger) {
		this.paper = paper;
		this.details = details;
		this.ledger = ledger;
		this.all = new TallyLine(details, List.of(), false);
	}

	/**
	 * Writes the key figures and draws the charts below them.
	 * @param titles the sentence a rule protects, by its id
	 */
	public void write(District district, TownshipRange townships, UnaryOperator<String> titles) {
		this.paper.wide(district.year() + "年度乡镇项目支出绩效评价区级汇总", Look.TITLE);
		this.paper.wide("统计日 " + district.timetable().today() + "，" + ReminderSheet.left(district.timetable()) + "。",
				Look.SUBTITLE);
		this.paper.skip(1).atLeast(24);
		key(district);
		this.paper.skip(1);
		Tally total = district.total();
		int statuses = row("项目状态", "项目数", Identities.OF_PROJECTS.stream().map(Status::label).toList(),
				Identities.OF_PROJECTS.stream().map((it) -> this.all.status(total, it)).toList());
		row("收到文件", "文件数", Identities.OF_FILES.stream().map(Status::label).toList(),
				Identities.OF_FILES.stream().map((it) -> files(district, it)).toList());
		int grades = row("评价" + SelfEvaluation.GRADE.label(), "项目数",
				Arrays.stream(Grade.values()).map(Grade::label).toList(),
				Arrays.stream(Grade.values()).map((it) -> this.all.grade(total, it)).toList());
		this.paper.skip(1);
		faults(district.faults(), titles);
		note();
		new OverviewCharts(this.paper, townships).draw(total, statuses, grades);
	}

	private void key(District district) {
		Tally total = district.total();
		heads("台账项目（个）", "收到文件（份）", "计入汇总（个）", "平均复核得分");
		wide(registered(district), Entry.count(district.files()),
				Sums.count(this.details.lines().howMany(Condition.COUNTED), total.counted(), Look.COUNT),
				this.all.mean(total));
		heads(DetailColumn.INITIAL.label(), DetailColumn.ANNUAL.label(), DetailColumn.EXECUTED.label(),
				"预算" + SelfEvaluation.RATE.label());
		int row = this.paper.next();
		wide(this.all.money(DetailColumn.INITIAL, total.amounts().initial()),
				this.all.money(DetailColumn.ANNUAL, total.amounts().annual()),
				this.all.money(DetailColumn.EXECUTED, total.amounts().executed()),
				Sums.rate(CellAddress.a1(row, 4), CellAddress.a1(row, 2), total.amounts().rate(), Look.PERCENT));
	}

	private Entry registered(District district) {
		return Sums.count(this.details.lines().howMany(Condition.is(DetailColumn.REGISTERED, Condition.YES)),
				district.registered(), Look.COUNT);
	}

	private Entry files(District district, Status status) {
		return Sums.count(this.ledger.lines().howMany(Condition.is(LedgerColumn.STATUS, status.label())),
				district.received().getOrDefault(status, 0), Look.COUNT);
	}

	/** A line of heads over a line of figures; tells the row of the figures. */
	private int row(String label, String what, List<String> heads, List<Entry> figures) {
		List<Entry> upper = new ArrayList<>(List.of(Entry.words(label, Look.HEAD)));
		heads.forEach((it) -> upper.add(Entry.words(it, Look.HEAD)));
		this.paper.line(upper.toArray(Entry[]::new));
		List<Entry> lower = new ArrayList<>(List.of(Entry.words(what, Look.LABEL)));
		lower.addAll(figures);
		return this.paper.line(lower.toArray(Entry[]::new));
	}

	/** Hints are no faults; what is left is sorted by weight, here by spread. */
	private void faults(List<FaultLine> faults, UnaryOperator<String> titles) {
		this.paper.line(Entry.words("最常见问题", Look.HEAD), Entry.words("级别", Look.HEAD), Entry.words("要求", Look.HEAD, 4),
				Entry.words("涉及项目（个）", Look.HEAD), Entry.words("条数", Look.HEAD));
		List<FaultLine> most = faults.stream()
			.filter((it) -> it.level() != Level.HINT)
			.sorted((one, other) -> Integer.compare(other.projects(), one.projects()))
			.limit(FAULTS)
			.toList();
		most.forEach((it) -> this.paper.line(Entry.words(it.rule(), Look.CENTERED),
				Entry.words(it.level().label(), StatusLook.of(it.level())),
				Entry.words(titles.apply(it.rule()), Look.TEXT, 4), Entry.count(it.projects()),
				Entry.count(it.findings())));
		if (most.isEmpty()) {
			this.paper.wide("（没有必改和需说明的问题）", Look.TEXT);
		}
	}

	private void note() {
		this.paper.wide(
				"台账内项目各计一次，台账外文件各计一次；金额和得分只计“" + Status.ACCEPTED.label() + "”“" + Status.PENDING.label() + "”的项目。各数均为“"
						+ DetailSheet.NAME + "”“" + LedgerSheet.NAME + "”的实时合计，平衡关系见“" + ProofSheet.NAME + "”。",
				Look.NOTE);
	}

	private void heads(String... labels) {
		wide(Arrays.stream(labels).map((it) -> Entry.words(it, Look.HEAD)).toArray(Entry[]::new));
	}

	private void wide(Entry... entries) {
		this.paper.line(Arrays.stream(entries).map((it) -> it.over(2)).toArray(Entry[]::new));
	}

	/** Numbers of some counts. */
	static List<BigDecimal> numbers(List<Integer> counts) {
		return counts.stream().map(BigDecimal::valueOf).toList();
	}

}
