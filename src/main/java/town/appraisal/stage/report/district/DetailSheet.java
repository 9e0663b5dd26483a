package town.appraisal.stage.report.district;

import java.util.Arrays;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.project.Project;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.RelativeLink;
import town.appraisal.workbook.draw.StatusLook;

/**
 * The sheet 项目明细: one line per project; all totals of the summary are added up from it.
 */
public final class DetailSheet {

	/** Name of the sheet. */
	public static final String NAME = "项目明细";

	private static final PageFormat FORMAT = PageFormat
		.landscape(Arrays.stream(DetailColumn.values()).map(DetailColumn::width).toArray(Integer[]::new))
		.printedTo(DetailColumn.LAST_PRINTED.ordinal());

	private final LongTable table;

	private final ReminderSheet reminders;

	private final DetailCount count = new DetailCount();

	/**
	 * Creates the sheet.
	 * @param rows rows one sheet can hold
	 * @param reminders takes the projects that are still owed something
	 */
	public DetailSheet(Book book, int rows, ReminderSheet reminders) {
		this.table = new LongTable(book, rows, NAME, FORMAT, "",
				Arrays.stream(DetailColumn.values()).map(DetailColumn::label).toArray(String[]::new));
		this.reminders = reminders;
	}

	/** Writes a line for every project, and 催报名单 beside it. */
	public Details write(District district) {
		String inbox = district.inbox();
		district.projects((it) -> {
			this.count.add(it);
			line(it, inbox);
			this.reminders.add(it);
		});
		this.reminders.finish();
		return new Details(this.table.finish("（没有项目）"), this.count);
	}

	private void line(ProjectLine line, String inbox) {
		Project project = line.project();
		this.table.line(Entry.count(this.count.lines()), Entry.words(township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(project.unit(), Look.TEXT),
				Entry.words(line.status().label(), StatusLook.of(line.status())), yes(line.status().counts()),
				Entry.wan(line.initial()), Entry.wan(line.annual()), Entry.wan(line.executed()),
				Entry.figure(line.rate(), Look.PERCENT), Entry.figure(line.selfScore(), Look.POINTS),
				Entry.figure(line.reviewedScore(), Look.POINTS),
				Entry.words(line.grade().map(Grade::label).orElse(Entry.NONE), Look.CENTERED),
				Entry.count(line.mustFix()), Entry.count(line.needsReason()), Entry.count(line.hints()),
				yes(line.registered()), Entry.words(line.file(), Look.TEXT),
				RelativeLink.from(inbox, line.links().source(), "打开原件"), RelativeLink.to(line.links().report(), "打开报告"),
				RelativeLink.to(line.links().returned(), "打开退回件"), Entry.words(line.remark(), Look.TEXT));
	}

	/** A township's name, also where it is not known. */
	static String township(String name) {
		return name.isBlank() ? "（未注明乡镇）" : name;
	}

	private static Entry yes(boolean yes) {
		return Entry.words(yes ? Condition.YES : Condition.NO, Look.CENTERED);
	}

}
