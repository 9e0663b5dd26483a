/**
 * Rules that compare a workbook with what was concluded of the same project the year
 * before; without that they find nothing.
 */
@NullMarked
package town.appraisal.stage.validate.years;

import org.jspecify.annotations.NullMarked;
