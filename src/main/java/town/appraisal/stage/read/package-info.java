/**
 * 2 read: cells to a submission, by defined name or by label, told wherever a value was
 * tidied.
 *
 * <pre>
 *   sheet    the cells of one sheet
 *   place    which form it is, and where its answers stand
 *   cell     what one cell says
 *   drift    how the workbook differs from the form it was issued in
 *   here     the submission put together
 * </pre>
 */
@NullMarked
package town.appraisal.stage.read;

import org.jspecify.annotations.NullMarked;
