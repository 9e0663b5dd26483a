/**
 * The tables of the summary: their columns, and their lines as the formulas of other
 * sheets see them.
 */
@NullMarked
package town.appraisal.stage.report.district.table;

import org.jspecify.annotations.NullMarked;
