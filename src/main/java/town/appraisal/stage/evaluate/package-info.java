/**
 * 4 evaluate: rates, scores and grade recomputed by the official rules.
 */
@NullMarked
package town.appraisal.stage.evaluate;

import org.jspecify.annotations.NullMarked;
