package town.appraisal.stage.report.district;

import java.util.List;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.stage.report.district.table.Condition;
import town.appraisal.stage.report.district.table.LiveFigures;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.stage.report.district.table.TableLines;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.Paper;

/** The sheet 乡镇汇总: a line per township, added up live from 项目明细. */
public final class TownshipSheet {

	/** Name of the sheet. */
	public static final String NAME = "乡镇汇总";

	private static final TableColumns<Line> COLUMNS = columns();

	private final SummaryBook summary;

	private final Paper paper;

	private final TableLines details;

	public TownshipSheet(SummaryBook summary, Details details) {
		this.summary = summary;
		this.paper = summary.book().paper(NAME, COLUMNS.page());
		this.details = details.lines();
	}

	/** Writes the lines and the line of sums. */
	public TownshipRange write() {
		District district = this.summary.district();
		this.paper.wide(district.year() + "年度乡镇汇总", Look.TITLE);
		this.paper.wide("金额和得分只计“已接收”“待说明”的项目；各数均为“" + DetailSheet.NAME + "”的实时合计。", Look.NOTE);
		this.paper.head(COLUMNS.heads(this.summary.form()));
		int first = this.paper.next();
		district.townships().forEach(this::township);
		write(new Line(Entry.words("全区", Look.SUM_LABEL), district.registered(),
				new TallyFigures(this.details, List.of(), district.total(), true), this.paper.next()));
		this.paper.skip(1);
		this.paper.wide("按资金来源（程序按各项目的来源行另行汇总）", Look.SUBHEADING);
		int source = this.paper.next();
		List<SourceLine> sources = district.sources();
		sources.forEach(this::source);
		return new TownshipRange(this.paper, COLUMNS, first, district.townships(), source, sources);
	}

	private void township(TownshipLine line) {
		int row = this.paper.next();
		String name = ProjectColumns.township(line.township());
		Condition here = Condition.same(SummaryColumn.TOWNSHIP, CellAddress.a1(row, 0), name);
		write(new Line(Entry.words(name, Look.CENTERED), line.registered(),
				new TallyFigures(this.details, List.of(here), line.tally(), false), row));
	}

	private void source(SourceLine line) {
		int row = this.paper.next();
		int before = COLUMNS.index(SummaryColumn.INITIAL);
		int behind = COLUMNS.count() - COLUMNS.index(SummaryColumn.RATE) - 1;
		this.paper.line(Entry.words(line.source(), Look.LABEL, before),
				Entry.figure(line.amounts().initial().wan(), Look.WAN),
				Entry.figure(line.amounts().annual().wan(), Look.WAN),
				Entry.figure(line.amounts().executed().wan(), Look.WAN),
				LiveFigures.rate(cell(row, SummaryColumn.EXECUTED), cell(row, SummaryColumn.ANNUAL),
						line.amounts().rate(), Look.PERCENT),
				Entry.words("", Look.TEXT, behind));
	}

	private void write(Line line) {
		this.paper.line(COLUMNS.line(0, line));
	}

	private static String cell(int row, SummaryColumn column) {
		return CellAddress.a1(row, COLUMNS.index(column));
	}

	private static TableColumns<Line> columns() {
		TableColumns<Line> columns = TableColumns.<Line>none()
			.and(SummaryColumn.TOWNSHIP, 15, Line::name)
			.and(SummaryColumn.REGISTERED, 8, (it) -> it.figures().registered(it.registered()));
		for (Status status : ProofLines.OF_PROJECTS) {
			columns = columns.and((form) -> status.label(), 8, (it) -> it.figures().status(status));
		}
		columns = columns.and(SummaryColumn.INITIAL, 17, (it) -> it.figures().initial())
			.and(SummaryColumn.ANNUAL, 17, (it) -> it.figures().annual())
			.and(SummaryColumn.EXECUTED, 17, (it) -> it.figures().executed())
			.and(SummaryColumn.RATE, 10,
					(it) -> it.figures()
						.rate(cell(it.row(), SummaryColumn.EXECUTED), cell(it.row(), SummaryColumn.ANNUAL)))
			.and(SummaryColumn.MEAN, 10, (it) -> it.figures().mean());
		for (Grade grade : Grade.values()) {
			columns = columns.and((form) -> grade.label(), 7, (it) -> it.figures().grade(grade));
		}
		return columns;
	}

	/**
	 * A line of the sheet.
	 *
	 * @param name what stands before it
	 * @param registered projects of the register
	 * @param figures its figures
	 * @param row where it stands, 0-based
	 */
	private record Line(Entry name, int registered, TallyFigures figures, int row) {
	}

}
