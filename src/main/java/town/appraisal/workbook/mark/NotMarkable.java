package town.appraisal.workbook.mark;

/**
 * A part is so odd that cutting into it could harm the filler's work; it never leaves
 * this package.
 */
final class NotMarkable extends RuntimeException {

	NotMarkable(String why) {
		super(why, null, false, false);
	}

}
