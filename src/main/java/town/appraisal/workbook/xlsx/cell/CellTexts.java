package town.appraisal.workbook.xlsx.cell;

import town.appraisal.workbook.xlsx.limit.Budget;

/**
 * What cells refer to instead of saying it themselves.
 *
 * @param strings the shared texts
 * @param formats the number formats
 * @param date1904 whether dates count from 1904
 * @param characters room for formulas that are kept because cells share them
 */
public record CellTexts(SharedStrings strings, NumberFormats formats, boolean date1904, Budget characters) {

}
