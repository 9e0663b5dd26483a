/**
 * The stages put together. {@link town.appraisal.engine.Engine} is the door and the only
 * place that does it, for a check and for the nightly run alike.
 */
@NullMarked
package town.appraisal.engine;

import org.jspecify.annotations.NullMarked;
