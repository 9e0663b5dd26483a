/**
 * Tests of giving back.
 */
@NullMarked
package town.appraisal.stage.giveback;

import org.jspecify.annotations.NullMarked;
