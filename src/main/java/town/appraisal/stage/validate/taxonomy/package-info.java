/**
 * Rules on the classes of indicators.
 */
@NullMarked
package town.appraisal.stage.validate.taxonomy;

import org.jspecify.annotations.NullMarked;
