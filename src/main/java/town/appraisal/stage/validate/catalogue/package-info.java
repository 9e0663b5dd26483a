/**
 * The list of all rules. The rules themselves stand in the packages beside this one, by
 * what they look at.
 */
@NullMarked
package town.appraisal.stage.validate.catalogue;

import org.jspecify.annotations.NullMarked;
