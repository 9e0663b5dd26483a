package town.appraisal.stage.report.district;

import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.project.Project;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.RelativeLink;
import town.appraisal.workbook.draw.StatusLook;

/** The sheet 问题清单: every finding, to be filtered. */
public final class FindingSheet {

	/** Name of the sheet. */
	public static final String NAME = "问题清单";

	private static final PageFormat FORMAT = PageFormat
		.landscape(7, 13, 15, 28, 8, 8, 14, 16, 36, 36, 15, 15, 34, 10, 12)
		.printedTo(11);

	private final LongTable table;

	/**
	 * Creates the sheet.
	 * @param book the book it belongs to
	 * @param rows rows one sheet can hold
	 */
	public FindingSheet(Book book, int rows) {
		this.table = new LongTable(book, rows, NAME, FORMAT, "", "序号", "乡镇", SelfEvaluation.CODE.label(),
				SelfEvaluation.NAME.label(), "级别", "规则", "位置", "字段", "问题", "怎么改", "填报值", "应为", "报送文件", "原件", "退回件");
	}

	/** Writes all findings and tells how many there were. */
	public int write(District district) {
		String inbox = district.inbox();
		district.findings((it) -> line(it, inbox));
		this.table.finish("（没有问题）");
		return this.table.lines();
	}

	private void line(FindingLine line, String inbox) {
		Project project = line.project();
		Finding finding = line.finding();
		this.table.line(Entry.count(this.table.lines() + 1),
				Entry.words(DetailSheet.township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(finding.level().label(), StatusLook.of(finding.level())),
				Entry.words(finding.rule(), Look.CENTERED), Entry.words(finding.place().toString(), Look.CENTERED),
				Entry.words(finding.place().field(), Look.TEXT), Entry.words(finding.message(), Look.TEXT),
				Entry.words(finding.fix(), Look.TEXT), Entry.words(finding.given(), Look.TEXT),
				Entry.words(finding.expected(), Look.TEXT), Entry.words(line.file(), Look.TEXT),
				RelativeLink.from(inbox, line.links().source(), "打开原件"),
				RelativeLink.to(line.links().returned(), "打开退回件"));
	}

}
