package town.appraisal.stage.report.district;

import java.util.Optional;

import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.district.Timetable;
import town.appraisal.domain.project.Project;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.StatusLook;

/**
 * The sheet 催报名单: whom to ring up, for what, and how many days are left.
 */
public final class ReminderSheet {

	/** Name of the sheet. */
	public static final String NAME = "催报名单";

	private static final PageFormat FORMAT = PageFormat.landscape(7, 15, 17, 38, 26, 12, 38, 13);

	private final LongTable table;

	private final Timetable timetable;

	public ReminderSheet(Book book, int rows, Timetable timetable) {
		this.timetable = timetable;
		this.table = new LongTable(book, rows, NAME, FORMAT, note(timetable), "序号", "乡镇", SelfEvaluation.CODE.label(),
				SelfEvaluation.NAME.label(), SelfEvaluation.UNIT.label(), "状态", "要办的事", "距截止（天）");
	}

	/** Takes the project if the township still owes something. */
	void add(ProjectLine line) {
		Optional<String> due = due(line);
		if (due.isEmpty()) {
			return;
		}
		Project project = line.project();
		this.table.line(Entry.count(this.table.lines() + 1),
				Entry.words(DetailSheet.township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(project.unit(), Look.TEXT),
				Entry.words(line.status().label(), StatusLook.of(line.status())), Entry.words(due.get(), Look.TEXT),
				left());
	}

	void finish() {
		this.table.finish("（没有要催的项目）");
	}

	/** How much time there is, in words. */
	static String left(Timetable timetable) {
		return timetable.daysLeft()
			.map((it) -> (it >= 0) ? "距截止还有 " + it + " 天" : "已过截止 " + -it + " 天")
			.orElse("台账未写明截止日期");
	}

	private Entry left() {
		return this.timetable.daysLeft()
			.map((it) -> (it >= 0) ? Entry.count(it) : Entry.words("逾期 " + -it + " 天", Look.RED))
			.orElseGet(() -> Entry.words(Entry.NONE, Look.CENTERED));
	}

	private static String note(Timetable timetable) {
		return timetable.deadline().map((it) -> "截止日期 " + it + "，统计日 " + timetable.today() + "，").orElse("")
				+ left(timetable) + "。";
	}

	private static Optional<String> due(ProjectLine line) {
		return Optional.ofNullable(switch (line.status()) {
			case MISSING -> "尚未报送，请报送自评表";
			case RETURNED -> "按退回件改正 " + line.mustFix() + " 处必改后重新报送";
			case PENDING -> (line.needsReason() == 0) ? "有规则未能检查，请核对后补正" : "对 " + line.needsReason() + " 条需说明补填理由";
			case UNREADABLE -> "文件无法读取，请重新报送：" + line.remark();
			case ACCEPTED, SUPERSEDED, NOTHING_TO_REPORT -> null;
		});
	}

}
