/**
 * Starts a run, or continues the one that was cut off.
 */
@NullMarked
package town.appraisal.job.launch;

import org.jspecify.annotations.NullMarked;
