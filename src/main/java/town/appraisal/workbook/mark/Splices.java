package town.appraisal.workbook.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts into a text, gathered first and then made at once. */
final class Splices {

	private final String text;

	private final List<Splice> splices = new ArrayList<>();

	Splices(String text) {
		this.text = text;
	}

	void insert(int at, String insertion) {
		replace(at, at, insertion);
	}

	void replace(int from, int to, String replacement) {
		this.splices.add(new Splice(from, to, replacement));
	}

	void addAll(Splices others) {
		this.splices.addAll(others.splices);
	}

	/** Replaces a tag. */
	void replace(Tag tag, String replacement) {
		replace(tag.start(), tag.end(), replacement);
	}

	/** Adds content to the end of the element between two tags, which may be one. */
	void append(Tag opening, Tag closing, String content) {
		if (opening.isEmpty()) {
			replace(opening.end() - 2, opening.end(), ">" + content + "</" + opening.name() + ">");
		}
		else {
			insert(closing.start(), content);
		}
	}

	/**
	 * The text with all cuts made; those at one place in the order they were asked for.
	 */
	String made() {
		this.splices.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
		StringBuilder made = new StringBuilder(this.text.length() + 1_000);
		int done = 0;
		for (Splice splice : this.splices) {
			made.append(this.text, done, splice.from()).append(splice.replacement());
			done = splice.to();
		}
		return made.append(this.text, done, this.text.length()).toString();
	}

	/**
	 * One cut.
	 *
	 * @param from where it begins
	 * @param to where the text goes on
	 * @param replacement what stands there instead
	 */
	private record Splice(int from, int to, String replacement) {

	}

}
