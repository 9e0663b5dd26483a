/**
 * 2 read: cells to a submission, by defined name or by label, told wherever a value was
 * tidied.
 */
@NullMarked
package town.appraisal.stage.read;

import org.jspecify.annotations.NullMarked;
