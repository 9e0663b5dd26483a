/**
 * 6 aggregate: what the district adds up to.
 */
@NullMarked
package town.appraisal.stage.aggregate;

import org.jspecify.annotations.NullMarked;
