/**
 * The projects of a run line by line and added up, for the summary and the manifest.
 */
@NullMarked
package town.appraisal.store.district;

import org.jspecify.annotations.NullMarked;
