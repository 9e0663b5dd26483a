/**
 * Rules on the scores the filler gave himself, line by line.
 */
@NullMarked
package town.appraisal.stage.validate.score;

import org.jspecify.annotations.NullMarked;
