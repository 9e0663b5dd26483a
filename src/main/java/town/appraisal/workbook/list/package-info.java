/**
 * Long tables, streamed: EasyExcel lives here and nowhere else.
 */
@NullMarked
package town.appraisal.workbook.list;

import org.jspecify.annotations.NullMarked;
