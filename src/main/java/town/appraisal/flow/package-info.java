/**
 * One file through read, validate and evaluate: the same for a check at a desk and for
 * the nightly run.
 */
@NullMarked
package town.appraisal.flow;

import org.jspecify.annotations.NullMarked;
