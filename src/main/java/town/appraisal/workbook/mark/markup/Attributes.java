package town.appraisal.workbook.mark.markup;

/** Walks over the attributes of one tag. */
public final class Attributes {

	private final String text;

	private int at;

	private int nameStart;

	private int nameEnd;

	private int valueStart;

	private int valueEnd;

	Attributes(String text, int at) {
		this.text = text;
		this.at = at;
	}

	/** Goes to the next attribute; false behind the last one. */
	public boolean next() {
		int start = blanks(this.at);
		if (!inName(this.text.charAt(start))) {
			return false;
		}
		this.nameStart = start;
		this.nameEnd = name(start);
		int equals = blanks(this.nameEnd);
		int quote = blanks(equals + ((this.text.charAt(equals) == '=') ? 1 : 0));
		char mark = this.text.charAt(quote);
		if (mark != '"' && mark != '\'') {
			throw new NotMarkable("an attribute without value");
		}
		this.valueStart = quote + 1;
		this.valueEnd = this.text.indexOf(mark, this.valueStart);
		this.at = this.valueEnd + 1;
		return true;
	}

	/** Goes to an attribute. */
	boolean seek(String name) {
		while (next()) {
			if (this.nameEnd - this.nameStart == name.length() && this.text.startsWith(name, this.nameStart)) {
				return true;
			}
		}
		return false;
	}

	String find(String name) {
		return seek(name) ? value() : "";
	}

	public String name() {
		return this.text.substring(this.nameStart, this.nameEnd);
	}

	String value() {
		return this.text.substring(this.valueStart, this.valueEnd);
	}

	int valueStart() {
		return this.valueStart;
	}

	int valueEnd() {
		return this.valueEnd;
	}

	/** Just behind the attribute it is at. */
	int at() {
		return this.at;
	}

	static boolean inName(char character) {
		return character > ' ' && character != '=' && character != '>' && character != '/';
	}

	private int blanks(int from) {
		int end = from;
		while (this.text.charAt(end) <= ' ') {
			end++;
		}
		return end;
	}

	private int name(int from) {
		int end = from;
		while (inName(this.text.charAt(end))) {
			end++;
		}
		return end;
	}

}
