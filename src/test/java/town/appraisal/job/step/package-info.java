/**
 * Tests of single steps, with neighbours that fail.
 */
@NullMarked
package town.appraisal.job.step;

import org.jspecify.annotations.NullMarked;
