/**
 * The commands as people type them, over real workbooks.
 */
@NullMarked
package town.appraisal.command;

import org.jspecify.annotations.NullMarked;
