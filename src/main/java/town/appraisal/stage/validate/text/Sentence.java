package town.appraisal.stage.validate.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import town.appraisal.domain.finding.Place;

/**
 * A sentence up to its full stop; semicolons stay inside, because what stands before one
 * often says what the figures behind it are of.
 *
 * @param original as filled, to be shown
 * @param text half width, without blanks and thousands separators, to be searched
 * @param passage where it stands
 */
public record Sentence(String original, String text, Passage passage) {

	private static final Pattern END = Pattern.compile("(?<=[。！？!?])|[\\r\\n]+");

	private static final int SHOWN = 60;

	/** The sentences of a passage. */
	public static List<Sentence> in(Passage passage) {
		return Arrays.stream(END.split(passage.text()))
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.map((it) -> new Sentence(it, Folded.of(it), passage))
			.toList();
	}

	public Place place() {
		return this.passage.place();
	}

	/** The sentence as a message shows it, a long one cut. */
	public String shown() {
		return (this.original.length() <= SHOWN) ? this.original : this.original.substring(0, SHOWN) + "……";
	}

	/** A long sentence around the place that matters. */
	public String shown(Quoted figure) {
		if (this.original.length() <= SHOWN) {
			return this.original;
		}
		int start = Math.max(0, figure.start() - SHOWN / 2);
		int end = Math.min(this.text.length(), figure.end() + SHOWN / 2);
		return ((start > 0) ? "……" : "") + this.text.substring(start, end) + ((end < this.text.length()) ? "……" : "");
	}

}
