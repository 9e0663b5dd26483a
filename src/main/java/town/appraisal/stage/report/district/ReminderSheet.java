package town.appraisal.stage.report.district;

import java.util.Optional;

import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.district.Timetable;
import town.appraisal.stage.report.district.table.LongTable;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.stage.report.verdict.StatusLook;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The sheet 催报名单: whom to ring up, for what, and how many days are left.
 */
public final class ReminderSheet {

	/** Name of the sheet. */
	public static final String NAME = "催报名单";

	private final LongTable<ProjectLine> table;

	/** Begins the sheet. */
	public ReminderSheet(SummaryBook summary) {
		Timetable timetable = summary.district().timetable();
		this.table = new LongTable<>(summary, NAME, note(timetable), columns(timetable));
	}

	/** Takes the project if the township still owes something. */
	void add(ProjectLine line) {
		if (due(line).isPresent()) {
			this.table.line(line);
		}
	}

	void finish() {
		this.table.finish("（没有要催的项目）");
	}

	private static TableColumns<ProjectLine> columns(Timetable timetable) {
		return ProjectColumns.of(ProjectLine::project, TableColumns.numbered(7), 15, 17, 38)
			.and(SummaryColumn.UNIT, 26, (it) -> Entry.words(it.project().unit(), Look.TEXT))
			.and(SummaryColumn.STATUS, 12, (it) -> Entry.words(it.status().label(), StatusLook.of(it.status())))
			.and(SummaryColumn.DUE, 38, (it) -> Entry.words(due(it).orElse(""), Look.TEXT))
			.and(SummaryColumn.DAYS_LEFT, 13, (it) -> days(timetable));
	}

	/** How much time there is, in words. */
	static String left(Timetable timetable) {
		return timetable.daysLeft()
			.map((it) -> (it >= 0) ? "距截止还有 " + it + " 天" : "已过截止 " + -it + " 天")
			.orElse("台账未写明截止日期");
	}

	private static Entry days(Timetable timetable) {
		return timetable.daysLeft()
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
