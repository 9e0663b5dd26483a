package town.appraisal.stage.report.district;

import town.appraisal.workbook.draw.Paper;

/**
 * The lines of a table that stand on one sheet.
 *
 * @param paper the sheet
 * @param first its first line, 0-based
 * @param last its last line
 */
record Stretch(Paper paper, int first, int last) {

	/** The cells of a column. */
	String column(Enum<?> column) {
		return this.paper.range(column.ordinal(), this.first, this.last);
	}

}
