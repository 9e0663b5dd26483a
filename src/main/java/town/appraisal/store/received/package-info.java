/**
 * The register and the received files of each run, and which files are still to be
 * judged.
 */
@NullMarked
package town.appraisal.store.received;

import org.jspecify.annotations.NullMarked;
