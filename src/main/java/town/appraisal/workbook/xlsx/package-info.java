/**
 * The parser behind the port: zip directory and StAX over the parts that matter.
 *
 * <p>
 * {@link town.appraisal.workbook.xlsx.XlsxCellSource} is the only entry, for reading and
 * for opening the parts of which a copy is made.
 *
 * <pre>
 *   XlsxCellSource - FileKind         what it is, by its first bytes
 *                  - WorkbookPass     which parts matter, in which order
 *                       |- WorkbookPart     sheets and names
 *                       |- SheetReading     rows, cells, merged areas
 *        cell    what one cell says
 *        part    how parts are found, opened and checked
 *        limit   how much is taken; every reason not to take a file is a line of Refused
 * </pre>
 */
@NullMarked
package town.appraisal.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
