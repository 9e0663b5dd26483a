/**
 * The parser behind the port: zip directory and StAX over the parts that matter.
 *
 * <p>
 * {@link town.appraisal.workbook.xlsx.XlsxCellSource} is the only entry, for reading and
 * for opening the parts of which a copy is made. A file passes {@code FileKind} (what is
 * it), {@code ZipDirectory} (what is in it), {@code WorkbookPass} (which parts matter)
 * and {@code SheetReading} (the cells). Every reason not to take it is a line of
 * {@code Refused}.
 */
@NullMarked
package town.appraisal.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
