/**
 * What a run is compared with: earlier versions, the last run, the year before.
 */
@NullMarked
package town.appraisal.store.history;

import org.jspecify.annotations.NullMarked;
