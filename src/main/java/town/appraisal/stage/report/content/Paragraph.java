package town.appraisal.stage.report.content;

import java.util.regex.Pattern;

/**
 * A paragraph of a report.
 *
 * @param text what it says
 * @param origin where it comes from
 */
public record Paragraph(String text, TextOrigin origin) {

	/** A short line with a number before it and no punctuation in it. */
	private static final Pattern POINT = Pattern.compile("([0-9]{1,2}[.．、]|[（(][0-9]{1,2}[）)])[^。；，：;,:]{1,30}");

	/** Tells whether it is a third-level heading such as {@code 1.评价目的}. */
	public boolean isPoint() {
		return POINT.matcher(this.text).matches();
	}

	/** The text with its mark; a heading needs none, its paragraph has one. */
	public String printed() {
		return isPoint() ? this.text : this.text + this.origin.mark();
	}

}
