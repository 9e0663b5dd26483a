package town.appraisal.stage.report.district.table;

import town.appraisal.domain.district.District;
import town.appraisal.form.Form;
import town.appraisal.workbook.draw.Book;

/**
 * The workbook of the summary as its sheets see it.
 *
 * @param book the workbook
 * @param rows rows one sheet can hold
 * @param district the figures
 * @param form the form whose words it speaks
 */
public record SummaryBook(Book book, int rows, District district, Form form) {
}
