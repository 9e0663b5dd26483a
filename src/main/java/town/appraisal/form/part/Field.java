package town.appraisal.form.part;

import java.util.List;
import java.util.stream.Stream;

import town.appraisal.form.Role;

/**
 * One question of a form: what it is asked for, its words, what it takes.
 *
 * @param role what is asked
 * @param label words printed beside or above it
 * @param kind what it asks for
 * @param fill who fills it
 * @param required whether it may stay empty
 * @param aliases other words for the same label met in workbooks of this form
 * @param choices the values to choose from, empty when free
 * @param hint what the template tells the filler, empty when nothing
 */
public record Field(Role role, String label, Kind kind, Fill fill, boolean required, List<String> aliases,
		List<String> choices, String hint) {

	public Field {
		aliases = List.copyOf(aliases);
		choices = List.copyOf(choices);
	}

	public static Field of(Role role, String label, Kind kind) {
		return new Field(role, label, kind, Fill.INPUT, true, List.of(), List.of(), "");
	}

	/** The Excel defined name of its cell, or of its column in a table. */
	public String name() {
		return this.role.cellName();
	}

	/** The same field with further words for its label. */
	public Field aka(String... others) {
		return new Field(this.role, this.label, this.kind, this.fill, this.required,
				Stream.concat(this.aliases.stream(), Stream.of(others)).toList(), this.choices, this.hint);
	}

	/** The same field under another label; the former one is still understood. */
	public Field relabelled(String other) {
		return new Field(this.role, other, this.kind, this.fill, this.required, this.aliases, this.choices, this.hint)
			.aka(this.label);
	}

	public Field optional() {
		return new Field(this.role, this.label, this.kind, this.fill, false, this.aliases, this.choices, this.hint);
	}

	public Field by(Fill who) {
		return new Field(this.role, this.label, this.kind, who, this.required, this.aliases, this.choices, this.hint);
	}

	public Field oneOf(List<String> values) {
		return new Field(this.role, this.label, this.kind, this.fill, this.required, this.aliases, values, this.hint);
	}

	public Field hint(String text) {
		return new Field(this.role, this.label, this.kind, this.fill, this.required, this.aliases, this.choices, text);
	}

}
