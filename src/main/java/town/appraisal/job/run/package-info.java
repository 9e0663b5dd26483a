/**
 * What one run is: what it is asked to do, what it finds in the inbox, how it ends.
 */
@NullMarked
package town.appraisal.job.run;

import org.jspecify.annotations.NullMarked;
