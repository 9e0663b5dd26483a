package town.appraisal.stage.report.district;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.LedgerLine;
import town.appraisal.domain.project.Project;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.RelativeLink;
import town.appraisal.workbook.draw.StatusLook;

/**
 * The sheet 报送台账: every file that came, with its fate, and every project nothing came
 * for.
 */
public final class LedgerSheet {

	/** Name of the sheet. */
	public static final String NAME = "报送台账";

	private static final PageFormat FORMAT = PageFormat
		.landscape(Arrays.stream(LedgerColumn.values()).map(LedgerColumn::width).toArray(Integer[]::new))
		.printedTo(LedgerColumn.LAST_PRINTED.ordinal());

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
		.withZone(ZoneOffset.ofHours(8));

	private final Book book;

	private final int rows;

	public LedgerSheet(Book book, int rows) {
		this.book = book;
		this.rows = rows;
	}

	/** Writes a line for every file and every project without one. */
	public Ledger write(District district) {
		LongTable table = new LongTable(this.book, this.rows, NAME, FORMAT,
				ReminderSheet.left(district.timetable()) + "；保存时间为工作簿自己的记录（北京时间）。",
				Arrays.stream(LedgerColumn.values()).map(LedgerColumn::label).toArray(String[]::new));
		Map<Status, Integer> counts = new EnumMap<>(Status.class);
		String inbox = district.inbox();
		district.ledger((it) -> {
			counts.merge(it.status(), 1, Integer::sum);
			line(table, it, inbox);
		});
		return new Ledger(table.finish("（没有收到文件）"), counts);
	}

	private static void line(LongTable table, LedgerLine line, String inbox) {
		Project project = line.project();
		table.line(Entry.count(table.lines() + 1), Entry.words(DetailSheet.township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(line.registered() ? Condition.YES : Condition.NO, Look.CENTERED),
				Entry.words(line.status().label(), StatusLook.of(line.status())), Entry.words(line.file(), Look.TEXT),
				Entry.words(saved(line), Look.CENTERED), late(line), Entry.words(LedgerWords.place(line), Look.TEXT),
				Entry.words(LedgerWords.changes(line), Look.TEXT), Entry.count(line.mustFix()),
				Entry.count(line.needsReason()), Entry.count(line.hints()),
				RelativeLink.from(inbox, line.links().source(), "打开原件"), RelativeLink.to(line.links().report(), "打开报告"),
				RelativeLink.to(line.links().returned(), "打开退回件"), Entry.words(line.refusal(), Look.TEXT));
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
