/**
 * What every workbook that goes out is drawn with: pages, looks, entries, charts. A
 * report is written line by line on a {@code Paper}, a form cell by cell on a
 * {@code FormSheet}; only here a library writes Excel.
 */
@NullMarked
package town.appraisal.workbook.draw;

import org.jspecify.annotations.NullMarked;
