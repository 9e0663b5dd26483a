/**
 * One file and all files through the stages.
 */
@NullMarked
package town.appraisal.flow;

import org.jspecify.annotations.NullMarked;
