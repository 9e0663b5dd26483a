package town.appraisal.stage.report.district.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import town.appraisal.form.Form;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.PageFormat;

/**
 * The columns of a table from left to right.
 *
 * @param <T> what a line of the table is about
 * @param list the columns
 * @param numbered whether the first one counts the lines
 * @param printed number of columns that are printed
 */
public record TableColumns<T>(List<TableColumn<T>> list, boolean numbered, int printed) {

	public TableColumns {
		list = List.copyOf(list);
	}

	/** No column yet. */
	public static <T> TableColumns<T> none() {
		return new TableColumns<>(List.of(), false, 0);
	}

	/** A column that counts the lines, so many characters wide. */
	public static <T> TableColumns<T> numbered(int width) {
		return new TableColumns<>(List.of(new TableColumn<>(SummaryColumn.NUMBER, width, (it) -> Entry.count(0))), true,
				1);
	}

	/** One column more. */
	public TableColumns<T> and(ColumnHead head, int width, Function<T, Entry> entry) {
		return with(new TableColumn<>(head, width, entry), this.list.size() + 1);
	}

	/** One column more that is for the screen only, as are all behind it. */
	public TableColumns<T> onScreen(ColumnHead head, int width, Function<T, Entry> entry) {
		return with(new TableColumn<>(head, width, entry), this.printed);
	}

	/** The words over the columns. */
	public String[] heads(Form form) {
		return this.list.stream().map((it) -> it.head().label(form)).toArray(String[]::new);
	}

	/**
	 * One line of the table.
	 * @param number its number, from 1 on
	 */
	public Entry[] line(int number, T about) {
		Entry[] entries = this.list.stream().map((it) -> it.entry().apply(about)).toArray(Entry[]::new);
		if (this.numbered) {
			entries[0] = Entry.count(number);
		}
		return entries;
	}

	/** Where a column stands, 0-based. */
	public int index(ColumnHead head) {
		return this.list.stream().map(TableColumn::head).toList().indexOf(head);
	}

	/** Columns in all. */
	public int count() {
		return this.list.size();
	}

	/** Their page, on its long side. */
	public PageFormat page() {
		return PageFormat.landscape(this.list.stream().map(TableColumn::width).toList()).printedTo(this.printed - 1);
	}

	private TableColumns<T> with(TableColumn<T> further, int toPrint) {
		List<TableColumn<T>> all = new ArrayList<>(this.list);
		all.add(further);
		return new TableColumns<>(all, this.numbered, toPrint);
	}

}
