/**
 * What earlier runs left in the database, to be looked at.
 */
@NullMarked
package town.appraisal.job.history;

import org.jspecify.annotations.NullMarked;
