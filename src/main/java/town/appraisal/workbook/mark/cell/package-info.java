/**
 * The marked cells of a sheet: where they stand in its text, and their colours.
 */
@NullMarked
package town.appraisal.workbook.mark.cell;

import org.jspecify.annotations.NullMarked;
