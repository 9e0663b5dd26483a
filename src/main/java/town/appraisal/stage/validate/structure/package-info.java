/**
 * Rules on the workbook itself: sheets, identity, cells that can be read.
 */
@NullMarked
package town.appraisal.stage.validate.structure;

import org.jspecify.annotations.NullMarked;
