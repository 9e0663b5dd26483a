/**
 * How cells come out of a file: one port, and what a file may not be. What goes out is
 * drawn in {@code draw}, the only room with an Excel library.
 */
@NullMarked
package town.appraisal.workbook;

import org.jspecify.annotations.NullMarked;
