/**
 * How a written workbook is packed: the same content gives the same bytes.
 */
@NullMarked
package town.appraisal.workbook.zip;

import org.jspecify.annotations.NullMarked;
