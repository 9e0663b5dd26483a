/**
 * What is remembered of a file while all files of a run are compared with each other.
 */
@NullMarked
package town.appraisal.stage.validate.digest;

import org.jspecify.annotations.NullMarked;
