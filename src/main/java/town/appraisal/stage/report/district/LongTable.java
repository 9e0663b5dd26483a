package town.appraisal.stage.report.district;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/**
 * A streamed table with filters. What a sheet cannot hold goes on in a further one, and
 * the last line says so.
 */
final class LongTable {

	/** Room for the pieces of one long line and the remark. */
	private static final int RESERVE = 100;

	private final Book book;

	private final PageFormat format;

	private final int rows;

	private final String[] heads;

	private final String name;

	private final List<Stretch> full = new ArrayList<>();

	private Paper paper;

	private String sheet;

	private int head;

	private int lines;

	/**
	 * Begins the table.
	 * @param book the book it belongs to
	 * @param rows rows one sheet can hold
	 * @param note a line above the heads, empty for none
	 * @param heads heads of the columns
	 */
	LongTable(Book book, int rows, String name, PageFormat format, String note, String... heads) {
		this.book = book;
		this.rows = rows;
		this.name = name;
		this.format = format;
		this.heads = heads.clone();
		this.sheet = name;
		this.paper = book.roll(name, format);
		if (!note.isEmpty()) {
			this.paper.wide(note, Look.NOTE);
		}
		this.head = this.paper.head(this.heads);
	}

	/** Writes one line under the heads. */
	void line(Entry... entries) {
		turnWhenFull();
		this.lines++;
		this.paper.line(entries);
	}

	/** Lines written so far. */
	int lines() {
		return this.lines;
	}

	/** Row of the next line, 0-based. */
	int next() {
		turnWhenFull();
		return this.paper.next();
	}

	/** Ends the table; the words stand where there is no line. */
	Stretches finish(String nothing) {
		List<Stretch> all = new ArrayList<>(this.full);
		all.add(stretch());
		if (this.lines == 0) {
			this.paper.wide(nothing, Look.TEXT);
		}
		else {
			this.paper.filter(this.head, this.paper.next() - 1);
		}
		return new Stretches(all);
	}

	private Stretch stretch() {
		return new Stretch(this.paper, this.head + 1, Math.max(this.head + 1, this.paper.next() - 1));
	}

	private void turnWhenFull() {
		if (this.paper.next() > this.rows - RESERVE) {
			turn();
		}
	}

	private void turn() {
		this.full.add(stretch());
		String next = this.name + (this.full.size() + 1);
		this.paper.filter(this.head, this.paper.next() - 1);
		this.paper.wide("（本表已满，后接“" + next + "”）", Look.TEXT);
		this.paper = this.book.rollBehind(this.sheet, next, this.format);
		this.sheet = next;
		this.head = this.paper.head(this.heads);
	}

}
