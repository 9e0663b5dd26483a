/**
 * The commands people and schedulers type; arguments in, exit code out.
 */
@NullMarked
package town.appraisal.command;

import org.jspecify.annotations.NullMarked;
