/**
 * 3 validate: one rule, one file; facts only, no points.
 */
@NullMarked
package town.appraisal.stage.validate;

import org.jspecify.annotations.NullMarked;
