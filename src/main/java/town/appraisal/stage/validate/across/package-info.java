/**
 * Rules on a workbook beside the register and beside the other files of a run.
 */
@NullMarked
package town.appraisal.stage.validate.across;

import org.jspecify.annotations.NullMarked;
