/**
 * Rules that hold the words of a workbook against its table. They stay silent where a
 * figure may belong to something else.
 */
@NullMarked
package town.appraisal.stage.validate.narrative;

import org.jspecify.annotations.NullMarked;
