/**
 * The parts of a copy that are changed: links, styles, the order of sheets; all others
 * are copied as they lie in the file.
 */
@NullMarked
package town.appraisal.workbook.mark.copy;

import org.jspecify.annotations.NullMarked;
