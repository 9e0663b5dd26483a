/**
 * Tests of what the engine decides itself.
 */
@NullMarked
package town.appraisal.engine;

import org.jspecify.annotations.NullMarked;
