/**
 * Rules on a workbook beside what was concluded of the same project the year before;
 * without that they have nothing to say.
 */
@NullMarked
package town.appraisal.stage.validate.years;

import org.jspecify.annotations.NullMarked;
