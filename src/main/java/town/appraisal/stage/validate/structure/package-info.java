/**
 * Rules on the workbook itself: sheets, identity, cells that can be read, texts that are
 * filled in.
 */
@NullMarked
package town.appraisal.stage.validate.structure;

import org.jspecify.annotations.NullMarked;
