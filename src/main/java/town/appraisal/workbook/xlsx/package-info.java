/**
 * The parser behind the port: zip directory and StAX over the parts that matter.
 */
@NullMarked
package town.appraisal.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
