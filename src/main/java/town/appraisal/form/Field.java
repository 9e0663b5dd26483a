package town.appraisal.form;

import java.util.List;

/**
 * One question of the form: its name, its words, what it takes.
 *
 * @param name Excel defined name of its cell, or of its column in a table
 * @param label words printed beside or above it
 * @param kind what it asks for
 * @param fill who fills it
 * @param required whether it may stay empty
 * @param aliases other words for the same label met in official forms
 * @param choices the values to choose from, empty when free
 * @param hint what the template tells the filler, empty when nothing
 */
public record Field(String name, String label, Kind kind, Fill fill, boolean required, List<String> aliases,
		List<String> choices, String hint) {

	public Field {
		aliases = List.copyOf(aliases);
		choices = List.copyOf(choices);
	}

	static Field of(String name, String label, Kind kind) {
		return new Field(name, label, kind, Fill.INPUT, true, List.of(), List.of(), "");
	}

	Field aka(String... others) {
		return new Field(this.name, this.label, this.kind, this.fill, this.required, List.of(others), this.choices,
				this.hint);
	}

	Field optional() {
		return new Field(this.name, this.label, this.kind, this.fill, false, this.aliases, this.choices, this.hint);
	}

	Field by(Fill who) {
		return new Field(this.name, this.label, this.kind, who, this.required, this.aliases, this.choices, this.hint);
	}

	Field oneOf(List<String> values) {
		return new Field(this.name, this.label, this.kind, this.fill, this.required, this.aliases, values, this.hint);
	}

	Field hint(String text) {
		return new Field(this.name, this.label, this.kind, this.fill, this.required, this.aliases, this.choices, text);
	}

}
