/**
 * Rules that compare the texts of a workbook with its table. They find nothing where a
 * figure may belong to something else.
 */
@NullMarked
package town.appraisal.stage.validate.narrative;

import org.jspecify.annotations.NullMarked;
