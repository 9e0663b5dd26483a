package town.appraisal.workbook.mark.markup;

/**
 * A part is so odd that cutting into it could harm the filler's work; it never leaves
 * this package.
 */
public final class NotMarkable extends RuntimeException {

	public NotMarkable(String why) {
		super(why, null, false, false);
	}

}
