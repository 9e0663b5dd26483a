/**
 * What a file may not be, and the line a clerk reads when it is refused.
 */
@NullMarked
package town.appraisal.workbook.xlsx.limit;

import org.jspecify.annotations.NullMarked;
