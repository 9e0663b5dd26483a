/**
 * The sheets of the report of one project, one class each.
 */
@NullMarked
package town.appraisal.stage.report.project;

import org.jspecify.annotations.NullMarked;
