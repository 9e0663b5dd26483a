/**
 * Rules on the scores the filler gave himself.
 */
@NullMarked
package town.appraisal.stage.validate.score;

import org.jspecify.annotations.NullMarked;
