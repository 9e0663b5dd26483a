package town.appraisal.workbook.mark.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import town.appraisal.form.ReturnSheet;
import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;

/**
 * A note where it stands in its part.
 *
 * @param opening its opening tag
 * @param end just behind its element
 * @param text the tag of its text
 * @param textEnd the end of its text
 * @param runs the stretches of its text
 */
record Note(Tag opening, int end, Tag text, Tag textEnd, List<NoteRun> runs) {

	private static final Pattern BLANKS = Pattern.compile("(\\s|&#10;|&#13;|&#x[aAdD];|_x000[aAdD]_)+$");

	Note {
		runs = List.copyOf(runs);
	}

	static Note of(Tag opening, Markup markup) {
		List<NoteRun> runs = new ArrayList<>();
		Tag[] text = { opening, opening };
		Tag end = markup.children(opening, (child) -> {
			if (child.is("text")) {
				text[0] = child;
				text[1] = markup.children(child, (part) -> {
					if (part.is("t") || part.is("r")) {
						runs.add(NoteRun.of(part, markup));
					}
				});
			}
		});
		return new Note(opening, end.end(), text[0], text[1], runs);
	}

	/** Adds a run below the text; a text without runs becomes one first. */
	void append(TextEdits edits, String run) {
		String prefix = this.opening.prefix();
		for (NoteRun part : this.runs) {
			if (part.element().is("t")) {
				edits.insert(part.element().start(), "<" + prefix + "r>");
				edits.insert(part.end(), "</" + prefix + "r>");
			}
		}
		if (this.runs.isEmpty()) {
			edits.append(this.text, this.textEnd, run);
		}
		else {
			edits.insert(this.runs.get(this.runs.size() - 1).end(), run);
		}
	}

	/**
	 * Removes what we wrote into it: from our head on; all of it when nothing stands
	 * before.
	 * @return whether nothing is left of it
	 */
	boolean clean(TextEdits edits) {
		int first = 0;
		while (first < this.runs.size() && !this.runs.get(first).words().contains(ReturnSheet.NOTE_HEAD)) {
			first++;
		}
		if (first == this.runs.size()) {
			return false;
		}
		this.runs.subList(first + 1, this.runs.size()).forEach((run) -> cut(edits, run, ""));
		String words = this.runs.get(first).words();
		String left = trimmed(words.substring(0, words.indexOf(ReturnSheet.NOTE_HEAD)));
		cut(edits, this.runs.get(first), left);
		for (int run = first - 1; run >= 0 && left.isEmpty(); run--) {
			left = trimmed(this.runs.get(run).words());
			cut(edits, this.runs.get(run), left);
		}
		return left.isEmpty();
	}

	/** Words without the blanks at their end, however a program writes a line break. */
	private static String trimmed(String words) {
		return BLANKS.matcher(words).replaceFirst("");
	}

	/** Shortens a run; one of which nothing is left goes. */
	private static void cut(TextEdits edits, NoteRun run, String left) {
		if (left.isEmpty()) {
			edits.replace(run.element().start(), run.end(), "");
		}
		else if (left.length() < run.to() - run.from()) {
			edits.replace(run.from() + left.length(), run.to(), "");
		}
	}

}
