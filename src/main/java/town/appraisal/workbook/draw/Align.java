package town.appraisal.workbook.draw;

/** Where a text stands in its cell. */
enum Align {

	LEFT, CENTER, RIGHT

}
