/**
 * The year-end appraisal of township projects: a folder of workbooks in, a report for
 * each project and one summary for the district out.
 */
@NullMarked
package town.appraisal;

import org.jspecify.annotations.NullMarked;
