package town.appraisal.workbook;

/** A rectangle of cells, 0-based, ends included. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	public boolean contains(int row, int column) {
		return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
	}

}
