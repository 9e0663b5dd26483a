/**
 * Rules that compare a workbook with the register and with the other files of a run.
 */
@NullMarked
package town.appraisal.stage.validate.across;

import org.jspecify.annotations.NullMarked;
