/**
 * Wiring: the only place that knows Spring Batch and the order of the stages.
 */
@NullMarked
package town.appraisal.job;

import org.jspecify.annotations.NullMarked;
