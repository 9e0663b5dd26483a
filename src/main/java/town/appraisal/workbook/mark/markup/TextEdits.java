package town.appraisal.workbook.mark.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts into a text, gathered first and then made at once. */
public final class TextEdits {

	private final String text;

	private final List<Edit> edits = new ArrayList<>();

	public TextEdits(String text) {
		this.text = text;
	}

	public void insert(int at, String insertion) {
		replace(at, at, insertion);
	}

	public void replace(int from, int to, String replacement) {
		this.edits.add(new Edit(from, to, replacement));
	}

	public void addAll(TextEdits others) {
		this.edits.addAll(others.edits);
	}

	/** Replaces a tag. */
	public void replace(Tag tag, String replacement) {
		replace(tag.start(), tag.end(), replacement);
	}

	/** Adds content to the end of the element between two tags, which may be one. */
	public void append(Tag opening, Tag closing, String content) {
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
	public String made() {
		this.edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
		StringBuilder made = new StringBuilder(this.text.length() + 1_000);
		int done = 0;
		for (Edit edit : this.edits) {
			made.append(this.text, done, edit.from()).append(edit.replacement());
			done = edit.to();
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
	private record Edit(int from, int to, String replacement) {

	}

}
