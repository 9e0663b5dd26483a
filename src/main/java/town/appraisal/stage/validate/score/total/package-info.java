/**
 * Rules on the total score and the grade.
 */
@NullMarked
package town.appraisal.stage.validate.score.total;

import org.jspecify.annotations.NullMarked;
