/**
 * What one cell says: its text, number, date, formula and format.
 */
@NullMarked
package town.appraisal.workbook.xlsx.cell;

import org.jspecify.annotations.NullMarked;
