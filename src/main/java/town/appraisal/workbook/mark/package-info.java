/**
 * The filler's own workbook given back with the findings in it: only the parts that have
 * to change are changed, by cutting into their text; all others are copied as they lie in
 * the file. No Excel library here.
 *
 * <p>
 * {@link town.appraisal.workbook.mark.ReturnedCopy} writes the copy,
 * {@link town.appraisal.workbook.mark.ReturnedList} reads its list when it comes back.
 */
@NullMarked
package town.appraisal.workbook.mark;

import org.jspecify.annotations.NullMarked;
