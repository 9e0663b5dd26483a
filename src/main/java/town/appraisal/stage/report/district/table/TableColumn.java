package town.appraisal.stage.report.district.table;

import java.util.function.Function;

import town.appraisal.workbook.draw.Entry;

/**
 * A column of a table.
 *
 * @param <T> what a line of the table is about
 * @param head what it holds
 * @param width width in characters
 * @param entry what it says in a line
 */
public record TableColumn<T>(ColumnHead head, int width, Function<T, Entry> entry) {
}
