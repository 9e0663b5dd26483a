package town.appraisal.stage.report.paper;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * Everything that makes up the look of a cell.
 *
 * @param lettering its letters
 * @param align how it is aligned
 * @param fill background as RRGGBB, empty for none
 * @param format number format
 * @param framed whether it has a frame
 */
record Dress(Lettering lettering, HorizontalAlignment align, String fill, String format, boolean framed) {

	static Dress plain(Lettering lettering, HorizontalAlignment align) {
		return new Dress(lettering, align, "", "General", false);
	}

	static Dress framed(Lettering lettering, HorizontalAlignment align) {
		return new Dress(lettering, align, "", "General", true);
	}

	/** A framed number, right-aligned. */
	static Dress number(String format) {
		return new Dress(Lettering.song(10), HorizontalAlignment.RIGHT, "", format, true);
	}

	/** A framed number, centered. */
	static Dress score(String format) {
		return new Dress(Lettering.song(10), HorizontalAlignment.CENTER, "", format, true);
	}

	/** Texts are wrapped, numbers are not. */
	boolean isText() {
		return this.format.equals("General");
	}

	Dress on(String colour) {
		return new Dress(this.lettering, this.align, colour, this.format, this.framed);
	}

	Dress with(Lettering other) {
		return new Dress(other, this.align, this.fill, this.format, this.framed);
	}

}
