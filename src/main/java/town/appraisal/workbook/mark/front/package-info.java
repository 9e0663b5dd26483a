/**
 * The list of findings with which a returned copy begins.
 */
@NullMarked
package town.appraisal.workbook.mark.front;

import org.jspecify.annotations.NullMarked;
