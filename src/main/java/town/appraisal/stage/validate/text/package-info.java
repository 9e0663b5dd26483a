/**
 * Facts in Chinese prose: sentences, figures with their units, and what a figure is said
 * to be. In doubt nothing is concluded: a figure of a part, of another year or of a plan
 * must not be compared with the table.
 */
@NullMarked
package town.appraisal.stage.validate.text;

import org.jspecify.annotations.NullMarked;
