package town.appraisal.stage.report.paper;

/**
 * How letters look.
 *
 * @param face font name; the font need not exist where the report is written
 * @param points size in points
 * @param bold whether they are bold
 * @param ink colour as RRGGBB
 */
record Lettering(String face, int points, boolean bold, String ink) {

	static Lettering song(int points) {
		return new Lettering("宋体", points, false, "000000");
	}

	static Lettering hei(int points) {
		return new Lettering("黑体", points, false, "000000");
	}

	Lettering strong() {
		return new Lettering(this.face, this.points, true, this.ink);
	}

	Lettering in(String colour) {
		return new Lettering(this.face, this.points, this.bold, colour);
	}

}
