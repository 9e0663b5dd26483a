package town.appraisal.workbook.mark.markup;

import java.util.OptionalInt;

/**
 * One tag of a part, where it stands in the text.
 *
 * @param text text of the whole part
 * @param start where it begins
 * @param end just behind it
 * @param kind opening, closing or empty
 * @param depth how deep its element lies; the root lies at 1
 * @param main whether it is in the namespace of the root
 */
public record Tag(String text, int start, int end, Kind kind, int depth, boolean main) {

	/** What a tag does. */
	enum Kind {

		OPEN, CLOSE, EMPTY

	}

	/** The tag with which a piece of markup begins. */
	public static Tag first(String text) {
		int end = Markup.tagEnd(text, 0);
		return new Tag(text, 0, end, text.charAt(end - 2) == '/' ? Kind.EMPTY : Kind.OPEN, 1, true);
	}

	/** Name with its prefix. */
	public String name() {
		return this.text.substring(nameStart(), nameEnd());
	}

	/** Prefix with its colon, empty when there is none. */
	public String prefix() {
		String name = name();
		return name.substring(0, name.indexOf(':') + 1);
	}

	/** Whether it belongs to an element of the part's own kind. */
	public boolean is(String local) {
		return this.main && this.text.regionMatches(nameEnd() - local.length(), local, 0, local.length())
				&& (nameEnd() - local.length() == nameStart()
						|| this.text.charAt(nameEnd() - local.length() - 1) == ':');
	}

	public boolean opens() {
		return this.kind != Kind.CLOSE;
	}

	public boolean isEmpty() {
		return this.kind == Kind.EMPTY;
	}

	/** The text of this tag alone. */
	public String written() {
		return this.text.substring(this.start, this.end);
	}

	/** Value of an attribute by its name as written, empty when there is none. */
	public String attribute(String name) {
		return attributes().find(name);
	}

	/** A counting number in an attribute. */
	public OptionalInt number(String name) {
		String value = attribute(name);
		boolean digits = !value.isEmpty() && value.length() < 10 && value.chars().allMatch((c) -> c >= '0' && c <= '9');
		return digits ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
	}

	public boolean flag(String name) {
		String value = attribute(name);
		return value.equals("1") || value.equals("true");
	}

	/** This tag with another value of an attribute, everything else as written. */
	public String with(String name, String value) {
		Attributes attributes = attributes();
		if (attributes.seek(name)) {
			return this.text.substring(this.start, attributes.valueStart()) + value
					+ this.text.substring(attributes.valueEnd(), this.end);
		}
		return this.text.substring(this.start, attributes.at()) + " " + name + "=\"" + value + "\""
				+ this.text.substring(attributes.at(), this.end);
	}

	public Attributes attributes() {
		return new Attributes(this.text, nameEnd());
	}

	private int nameStart() {
		return this.start + ((this.kind == Kind.CLOSE) ? 2 : 1);
	}

	private int nameEnd() {
		int at = nameStart();
		while (Attributes.inName(this.text.charAt(at))) {
			at++;
		}
		return at;
	}

}
