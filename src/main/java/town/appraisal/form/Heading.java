package town.appraisal.form;

import town.appraisal.form.part.Kind;

/**
 * A column of a register table, found by its words wherever it stands.
 *
 * @param label words over the column
 * @param kind what its cells hold
 * @param width width in characters of the default font
 * @param expected whether a table without this column is faulty
 * @param required whether each line must fill it
 */
public record Heading(String label, Kind kind, int width, boolean expected, boolean required) {

	static Heading required(String label, int width) {
		return new Heading(label, Kind.TEXT, width, true, true);
	}

	static Heading expected(String label, Kind kind, int width) {
		return new Heading(label, kind, width, true, false);
	}

	static Heading optional(String label, Kind kind, int width) {
		return new Heading(label, kind, width, false, false);
	}

}
