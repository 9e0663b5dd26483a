/**
 * How a workbook differs from the form it was issued in.
 */
@NullMarked
package town.appraisal.stage.read.drift;

import org.jspecify.annotations.NullMarked;
