package town.appraisal.workbook.draw;

/**
 * How letters look.
 *
 * @param family font name; the font need not exist where the workbook is written
 * @param points size in points
 * @param bold whether they are bold
 * @param ink colour as RRGGBB, empty for the reader's own
 */
record CellFont(String family, int points, boolean bold, String ink) {

	private static final String BLACK = "000000";

	static CellFont song(int points) {
		return new CellFont("宋体", points, false, BLACK);
	}

	static CellFont hei(int points) {
		return new CellFont("黑体", points, false, BLACK);
	}

	CellFont strong() {
		return new CellFont(this.family, this.points, true, this.ink);
	}

	CellFont in(String colour) {
		return new CellFont(this.family, this.points, this.bold, colour);
	}

}
