package town.appraisal.stage.report.district.table;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.Paper;

/**
 * A streamed table with filters. What a sheet cannot hold goes on in a further one, and
 * the last line says so.
 *
 * @param <T> what a line is about
 */
public final class LongTable<T> {

	/** Room for the pieces of one long line and the remark. */
	private static final int RESERVE = 100;

	private final SummaryBook summary;

	private final TableColumns<T> columns;

	private final String name;

	private final List<SheetLines> full = new ArrayList<>();

	private Paper paper;

	private String sheet;

	private int head;

	private int lines;

	/**
	 * Begins the table.
	 * @param summary the workbook it belongs to
	 * @param name name of its sheet
	 * @param note a line above the heads, empty for none
	 */
	public LongTable(SummaryBook summary, String name, String note, TableColumns<T> columns) {
		this.summary = summary;
		this.name = name;
		this.columns = columns;
		this.sheet = name;
		this.paper = summary.book().roll(name, columns.page());
		if (!note.isEmpty()) {
			this.paper.wide(note, Look.NOTE);
		}
		this.head = this.paper.head(columns.heads(summary.form()));
	}

	/** Writes one line under the heads. */
	public void line(T about) {
		turnWhenFull();
		this.lines++;
		this.paper.line(this.columns.line(this.lines, about));
	}

	/** Lines written so far. */
	public int lines() {
		return this.lines;
	}

	/** Row of the next line, 0-based. */
	public int next() {
		turnWhenFull();
		return this.paper.next();
	}

	/** Ends the table; the words stand where there is no line. */
	public TableLines finish(String nothing) {
		List<SheetLines> all = new ArrayList<>(this.full);
		all.add(written());
		if (this.lines == 0) {
			this.paper.wide(nothing, Look.TEXT);
		}
		else {
			this.paper.filter(this.head, this.paper.next() - 1);
		}
		return new TableLines(all);
	}

	private SheetLines written() {
		return new SheetLines(this.paper, this.columns, this.head + 1, Math.max(this.head + 1, this.paper.next() - 1));
	}

	private void turnWhenFull() {
		if (this.paper.next() > this.summary.rows() - RESERVE) {
			turn();
		}
	}

	private void turn() {
		this.full.add(written());
		String next = this.name + (this.full.size() + 1);
		this.paper.filter(this.head, this.paper.next() - 1);
		this.paper.wide("（本表已满，后接“" + next + "”）", Look.TEXT);
		this.paper = this.summary.book().rollBehind(this.sheet, next, this.columns.page());
		this.sheet = next;
		this.head = this.paper.head(this.columns.heads(this.summary.form()));
	}

}
