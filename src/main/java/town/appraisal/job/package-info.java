/**
 * The nightly run: the only place that knows Spring Batch and the order of the stages.
 * {@link town.appraisal.job.AppraisalJob} is the door; each step it lists is a class in
 * {@code step}.
 */
@NullMarked
package town.appraisal.job;

import org.jspecify.annotations.NullMarked;
