package town.appraisal.stage.report.district;

import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.project.Project;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.stage.report.paper.Book;
import town.appraisal.stage.report.paper.Entry;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.PageFormat;
import town.appraisal.stage.report.paper.Paper;
import town.appraisal.stage.report.paper.StatusLook;

/**
 * The sheet 问题清单: every finding, to be filtered. What a sheet cannot hold goes on in a
 * further one, and the last line says so.
 */
public final class FindingSheet {

	/** Name of the sheet. */
	public static final String NAME = "问题清单";

	private static final PageFormat FORMAT = PageFormat.landscape(7, 13, 15, 28, 8, 8, 14, 16, 36, 36, 15, 15, 34)
		.printedTo(11);

	/** Room for the pieces of one long line and the remark. */
	private static final int RESERVE = 100;

	private final Book book;

	private final int rows;

	private Paper paper;

	private String name = NAME;

	private int head;

	private int sheets = 1;

	private int number;

	/**
	 * Creates the sheet.
	 * @param book the book it belongs to
	 * @param rows rows one sheet can hold
	 */
	public FindingSheet(Book book, int rows) {
		this.book = book;
		this.rows = rows;
		this.paper = book.roll(NAME, FORMAT);
	}

	/** Writes all findings and tells how many there were. */
	public int write(District district) {
		head();
		district.findings(this::line);
		if (this.number == 0) {
			this.paper.wide("（没有问题）", Look.TEXT);
		}
		else {
			this.paper.filter(this.head, this.paper.next() - 1);
		}
		return this.number;
	}

	private void head() {
		this.head = this.paper.head("序号", "乡镇", SelfEvaluation.CODE.label(), SelfEvaluation.NAME.label(), "级别", "规则",
				"位置", "字段", "问题", "怎么改", "填报值", "应为", "报送文件");
	}

	private void line(FindingLine line) {
		if (this.paper.next() > this.rows - RESERVE) {
			turn();
		}
		this.number++;
		Project project = line.project();
		Finding finding = line.finding();
		this.paper.line(Entry.count(this.number), Entry.words(DetailSheet.township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(finding.level().label(), StatusLook.of(finding.level())),
				Entry.words(finding.rule(), Look.CENTERED), Entry.words(finding.place().toString(), Look.CENTERED),
				Entry.words(finding.place().field(), Look.TEXT), Entry.words(finding.message(), Look.TEXT),
				Entry.words(finding.fix(), Look.TEXT), Entry.words(finding.given(), Look.TEXT),
				Entry.words(finding.expected(), Look.TEXT), Entry.words(line.file(), Look.TEXT));
	}

	private void turn() {
		this.sheets++;
		String next = NAME + this.sheets;
		this.paper.filter(this.head, this.paper.next() - 1);
		this.paper.wide("（本表已满，后接“" + next + "”）", Look.TEXT);
		this.paper = this.book.rollBehind(this.name, next, FORMAT);
		this.name = next;
		head();
	}

}
