/**
 * The notes at marked cells: words, boxes and their places.
 */
@NullMarked
package town.appraisal.workbook.mark.note;

import org.jspecify.annotations.NullMarked;
