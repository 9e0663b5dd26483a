/**
 * Rules on the full scores.
 */
@NullMarked
package town.appraisal.stage.validate.weight;

import org.jspecify.annotations.NullMarked;
