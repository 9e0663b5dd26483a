/**
 * Rules on the names, classes and targets of indicators.
 */
@NullMarked
package town.appraisal.stage.validate.taxonomy;

import org.jspecify.annotations.NullMarked;
