/**
 * How a written workbook is packed: the same content gives the same bytes.
 */
@NullMarked
package town.appraisal.workbook.pack;

import org.jspecify.annotations.NullMarked;
