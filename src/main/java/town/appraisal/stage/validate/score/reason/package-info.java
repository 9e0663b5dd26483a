/**
 * Rules on the reasons given for a score.
 */
@NullMarked
package town.appraisal.stage.validate.score.reason;

import org.jspecify.annotations.NullMarked;
