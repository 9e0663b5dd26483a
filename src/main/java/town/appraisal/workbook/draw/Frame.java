package town.appraisal.workbook.draw;

/**
 * The cells a chart covers, 0-based; right and bottom are the first ones it leaves free.
 */
public record Frame(int left, int top, int right, int bottom) {

}
