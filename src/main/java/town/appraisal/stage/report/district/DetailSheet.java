package town.appraisal.stage.report.district;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.stage.report.district.table.LongTable;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.stage.report.verdict.StatusLook;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The sheet 项目明细: one line per project; all totals of the summary are added up from it.
 */
public final class DetailSheet {

	/** Name of the sheet. */
	public static final String NAME = "项目明细";

	private DetailSheet() {
	}

	/**
	 * Writes a line for every project, and 催报名单 beside it.
	 * @param reminders takes the projects that are still owed something
	 */
	public static Details write(SummaryBook summary, ReminderSheet reminders) {
		LongTable<ProjectLine> table = new LongTable<>(summary, NAME, "", columns(summary.district().inbox()));
		DetailCount count = new DetailCount();
		summary.district().projects((it) -> {
			count.add(it);
			table.line(it);
			reminders.add(it);
		});
		reminders.finish();
		return new Details(table.finish("（没有项目）"), count);
	}

	private static TableColumns<ProjectLine> columns(String inbox) {
		TableColumns<ProjectLine> columns = ProjectColumns
			.of(ProjectLine::project, TableColumns.numbered(6), 13, 15, 32)
			.and(SummaryColumn.UNIT, 22, (it) -> Entry.words(it.project().unit(), Look.TEXT))
			.and(SummaryColumn.STATUS, 12, (it) -> Entry.words(it.status().label(), StatusLook.of(it.status())))
			.and(SummaryColumn.COUNTED, 9, (it) -> ProjectColumns.yes(it.status().counts()));
		return figures(columns).onScreen(SummaryColumn.IN_REGISTER, 8, (it) -> ProjectColumns.yes(it.registered()))
			.onScreen(SummaryColumn.FILE, 40, (it) -> Entry.words(it.file(), Look.TEXT))
			.onScreen(SummaryColumn.SOURCE, 10, ProjectColumns.source(ProjectLine::links, inbox))
			.onScreen(SummaryColumn.REPORT, 10, ProjectColumns.report(ProjectLine::links))
			.onScreen(SummaryColumn.RETURNED_COPY, 12, ProjectColumns.returned(ProjectLine::links))
			.onScreen(SummaryColumn.REMARK, 40, (it) -> Entry.words(it.remark(), Look.TEXT));
	}

	private static TableColumns<ProjectLine> figures(TableColumns<ProjectLine> before) {
		return before.and(SummaryColumn.INITIAL, 16, (it) -> Entry.wan(it.initial()))
			.and(SummaryColumn.ANNUAL, 16, (it) -> Entry.wan(it.annual()))
			.and(SummaryColumn.EXECUTED, 16, (it) -> Entry.wan(it.executed()))
			.and(SummaryColumn.RATE, 10, (it) -> Entry.figure(it.rate(), Look.PERCENT))
			.and(SummaryColumn.SELF, 9, (it) -> Entry.figure(it.selfScore(), Look.POINTS))
			.and(SummaryColumn.REVIEWED, 9, (it) -> Entry.figure(it.reviewedScore(), Look.POINTS))
			.and(SummaryColumn.GRADE, 7,
					(it) -> Entry.words(it.grade().map(Grade::label).orElse(Entry.NONE), Look.CENTERED))
			.and(SummaryColumn.MUST_FIX, 7, (it) -> Entry.count(it.mustFix()))
			.and(SummaryColumn.NEEDS_REASON, 8, (it) -> Entry.count(it.needsReason()))
			.and(SummaryColumn.HINTS, 7, (it) -> Entry.count(it.hints()));
	}

}
