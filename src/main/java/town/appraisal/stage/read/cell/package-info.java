/**
 * What one cell says: numbers, measures, dates, names, however they were typed.
 */
@NullMarked
package town.appraisal.stage.read.cell;

import org.jspecify.annotations.NullMarked;
