/**
 * The sheets of the summary of the district, one class each.
 */
@NullMarked
package town.appraisal.stage.report.district;

import org.jspecify.annotations.NullMarked;
