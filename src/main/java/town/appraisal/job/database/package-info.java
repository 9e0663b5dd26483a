/**
 * The database of an output folder: its context, its lock, and what the job repository
 * knows.
 */
@NullMarked
package town.appraisal.job.database;

import org.jspecify.annotations.NullMarked;
