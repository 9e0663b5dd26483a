package town.appraisal.form.part;

import town.appraisal.form.Role;

/**
 * A colour that comes and goes while somebody types. That a required cell is empty is
 * shown without one.
 *
 * @param block where the cell stands; in the indicator table in every line, in the funds
 * block in the line of the total
 * @param role which cell is coloured
 * @param signal what the colour says
 * @param condition when it shows, seen from the first line
 */
public record Guard(Block block, Role role, Signal signal, Expression condition) {

	public static Guard of(Block block, Role role, Signal signal, String condition) {
		return new Guard(block, role, signal, new Expression(condition));
	}

	/** What a colour says. */
	public enum Signal {

		/** A cell to fill is empty. */
		MISSING,
		/** A value cannot be right. */
		WRONG

	}

}
