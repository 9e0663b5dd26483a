/**
 * Text of a part with the place of every tag, and cuts into it.
 */
@NullMarked
package town.appraisal.workbook.mark.markup;

import org.jspecify.annotations.NullMarked;
