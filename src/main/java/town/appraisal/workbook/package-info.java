/**
 * How cells come out of a file: one port, and what a file may not be. No Excel library
 * here.
 */
@NullMarked
package town.appraisal.workbook;

import org.jspecify.annotations.NullMarked;
