package town.appraisal.stage.report.district.table;

import town.appraisal.workbook.draw.Paper;

/**
 * The lines of a table that stand on one sheet.
 *
 * @param paper the sheet
 * @param columns its columns
 * @param first its first line, 0-based
 * @param last its last line
 */
public record SheetLines(Paper paper, TableColumns<?> columns, int first, int last) {

	/** The cells of a column. */
	public String column(ColumnHead head) {
		return this.paper.range(this.columns.index(head), this.first, this.last);
	}

}
