/**
 * 7 report: a workbook for every project and one for the district.
 */
@NullMarked
package town.appraisal.stage.report;

import org.jspecify.annotations.NullMarked;
