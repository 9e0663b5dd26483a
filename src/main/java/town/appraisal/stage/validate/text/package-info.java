/**
 * Facts in Chinese prose: sentences, figures with their units, and what a figure is said
 * to be. It says nothing where it cannot tell: a figure of a part, of another year or of
 * a plan must not be held against the table.
 */
@NullMarked
package town.appraisal.stage.validate.text;

import org.jspecify.annotations.NullMarked;
