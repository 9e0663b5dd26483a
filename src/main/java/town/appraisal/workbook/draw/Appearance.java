package town.appraisal.workbook.draw;

/**
 * Everything that makes up the look of a cell.
 *
 * @param font its letters
 * @param align how it is aligned
 * @param fill background as RRGGBB, empty for none
 * @param format number format
 * @param framed whether it has a frame
 * @param open whether it may be typed into on a protected sheet
 */
record Appearance(CellFont font, Align align, String fill, String format, boolean framed, boolean open) {

	private static final String GENERAL = "General";

	static Appearance plain(CellFont font, Align align) {
		return new Appearance(font, align, "", GENERAL, false, false);
	}

	static Appearance framed(CellFont font, Align align) {
		return new Appearance(font, align, "", GENERAL, true, false);
	}

	/** A framed number, right-aligned. */
	static Appearance number(String format) {
		return framed(CellFont.song(10), Align.RIGHT).formatted(format);
	}

	/** A framed number, centered. */
	static Appearance score(String format) {
		return framed(CellFont.song(10), Align.CENTER).formatted(format);
	}

	boolean isText() {
		return this.format.equals(GENERAL);
	}

	Appearance on(String colour) {
		return new Appearance(this.font, this.align, colour, this.format, this.framed, this.open);
	}

	Appearance with(CellFont other) {
		return new Appearance(other, this.align, this.fill, this.format, this.framed, this.open);
	}

	Appearance formatted(String other) {
		return new Appearance(this.font, this.align, this.fill, other, this.framed, this.open);
	}

	/** The same, to be typed into. */
	Appearance opened() {
		return new Appearance(this.font, this.align, this.fill, this.format, this.framed, true);
	}

}
