package town.appraisal.stage.report.district;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.LedgerLine;
import town.appraisal.stage.report.district.table.Condition;
import town.appraisal.stage.report.district.table.LongTable;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.stage.report.verdict.StatusLook;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The sheet 报送台账: every file that came, with its fate, and every project nothing came
 * for.
 */
public final class LedgerSheet {

	/** Name of the sheet. */
	public static final String NAME = "报送台账";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
		.withZone(ZoneOffset.ofHours(8));

	private LedgerSheet() {
	}

	/** Writes a line for every file and every project without one. */
	public static Ledger write(SummaryBook summary) {
		LongTable<LedgerLine> table = new LongTable<>(summary, NAME,
				ReminderSheet.left(summary.district().timetable()) + "；保存时间为工作簿自己的记录（北京时间）。",
				columns(summary.district().inbox()));
		Map<Status, Integer> counts = new EnumMap<>(Status.class);
		summary.district().ledger((it) -> {
			counts.merge(it.status(), 1, Integer::sum);
			table.line(it);
		});
		return new Ledger(table.finish("（没有收到文件）"), counts);
	}

	private static TableColumns<LedgerLine> columns(String inbox) {
		return ProjectColumns.of(LedgerLine::project, TableColumns.numbered(6), 13, 15, 30)
			.and(SummaryColumn.IN_REGISTER, 8, (it) -> ProjectColumns.yes(it.registered()))
			.and(SummaryColumn.STATUS, 14, (it) -> Entry.words(it.status().label(), StatusLook.of(it.status())))
			.and(SummaryColumn.FILE, 36, (it) -> Entry.words(it.file(), Look.TEXT))
			.and(SummaryColumn.SAVED, 17, (it) -> Entry.words(saved(it), Look.CENTERED))
			.and(SummaryColumn.LATE, 10, LedgerSheet::late)
			.and(SummaryColumn.VERSION, 34, (it) -> Entry.words(LedgerWords.place(it), Look.TEXT))
			.and(SummaryColumn.CHANGES, 34, (it) -> Entry.words(LedgerWords.changes(it), Look.TEXT))
			.and(SummaryColumn.MUST_FIX, 7, (it) -> Entry.count(it.mustFix()))
			.and(SummaryColumn.NEEDS_REASON, 8, (it) -> Entry.count(it.needsReason()))
			.and(SummaryColumn.HINTS, 7, (it) -> Entry.count(it.hints()))
			.onScreen(SummaryColumn.SOURCE, 10, ProjectColumns.source(LedgerLine::links, inbox))
			.onScreen(SummaryColumn.REPORT, 10, ProjectColumns.report(LedgerLine::links))
			.onScreen(SummaryColumn.RETURNED_COPY, 12, ProjectColumns.returned(LedgerLine::links))
			.onScreen(SummaryColumn.REMARK, 40, (it) -> Entry.words(it.refusal(), Look.TEXT));
	}

	private static Entry late(LedgerLine line) {
		if (line.file().isEmpty()) {
			return Entry.words(Entry.NONE, Look.CENTERED);
		}
		return (line.daysLate() == 0) ? Entry.words(Condition.NO, Look.CENTERED)
				: Entry.words("晚 " + line.daysLate() + " 天", Look.RED);
	}

	private static String saved(LedgerLine line) {
		return line.saved().isEmpty() ? Entry.NONE : MINUTE.format(Instant.parse(line.saved()));
	}

}
