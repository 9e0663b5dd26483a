/**
 * The steps of the job, one class each, and what they are built with.
 */
@NullMarked
package town.appraisal.job.step;

import org.jspecify.annotations.NullMarked;
