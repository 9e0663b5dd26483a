/**
 * The filler's own workbook given back with the findings in it: only the parts that have
 * to change are changed, by cutting into their text; all others are copied as they lie in
 * the file. No Excel library here.
 *
 * <p>
 * {@link town.appraisal.workbook.mark.ReturnedCopy} is the only way in:
 *
 * <pre>
 *   ReturnedCopy - WorkbookMarking    takes out old marks, marks, puts the list in front
 *                     |- EarlierMarks, SheetMarking   one sheet after another
 *        cell    where cells stand in a sheet's text, and their fills
 *        note    notes at cells and their boxes
 *        front   the list of findings as first sheet
 *        copy    parts, links, styles, order of sheets
 *        markup  tags with their places, and cuts between them
 * </pre>
 *
 * {@link town.appraisal.workbook.mark.ReturnedList} reads its list when it comes back.
 */
@NullMarked
package town.appraisal.workbook.mark;

import org.jspecify.annotations.NullMarked;
