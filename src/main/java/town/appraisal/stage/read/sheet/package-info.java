/**
 * The cells of one sheet by row and column, with merged areas and what is hidden.
 */
@NullMarked
package town.appraisal.stage.read.sheet;

import org.jspecify.annotations.NullMarked;
