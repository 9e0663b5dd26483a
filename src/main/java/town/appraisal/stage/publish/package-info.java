/**
 * 9 publish: written aside, then everything appears at once, with its manifest.
 */
@NullMarked
package town.appraisal.stage.publish;

import org.jspecify.annotations.NullMarked;
