/**
 * Rules on the funds table, amounts in 万元.
 */
@NullMarked
package town.appraisal.stage.validate.budget;

import org.jspecify.annotations.NullMarked;
