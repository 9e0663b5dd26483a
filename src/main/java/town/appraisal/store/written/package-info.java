/**
 * The files written for a run, and which reports and copies are still to be written.
 */
@NullMarked
package town.appraisal.store.written;

import org.jspecify.annotations.NullMarked;
