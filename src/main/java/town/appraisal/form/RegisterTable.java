package town.appraisal.form;

import java.util.List;

/**
 * One sheet of the register: a table with its headings in the first line.
 *
 * @param sheet sheet name
 * @param expected whether a register without this sheet is faulty
 * @param headings the columns from left to right as we write them
 */
public record RegisterTable(String sheet, boolean expected, List<Heading> headings) {

	public RegisterTable {
		headings = List.copyOf(headings);
	}

}
