package town.appraisal.form.part;

/**
 * A live formula of the template. It helps while typing; the job recomputes everything.
 *
 * @param excel the formula, without the equals sign
 * @param words the formula in words, to tell what stood in a cell before it was typed
 * over; empty where that is not told
 */
public record Calculation(Expression excel, Expression words) {

	public static Calculation of(String excel, String words) {
		return new Calculation(new Expression(excel), new Expression(words));
	}

}
