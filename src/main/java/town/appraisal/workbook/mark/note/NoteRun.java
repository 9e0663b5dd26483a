package town.appraisal.workbook.mark.note;

import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.Tag;

/**
 * A stretch of a note's text where it stands in its part.
 *
 * @param element the tag it begins with: a run, or the bare text of a note without runs
 * @param end just behind its element
 * @param from where its words begin
 * @param to where its words end
 */
record NoteRun(Tag element, int end, int from, int to) {

	/** Walks over a child of a note's text; words of other children count for nothing. */
	static NoteRun of(Tag element, Markup markup) {
		if (element.is("t")) {
			Tag end = markup.closing(element);
			return new NoteRun(element, end.end(), element.end(), Math.max(element.end(), end.start()));
		}
		int[] words = { element.end(), element.end() };
		Tag end = markup.children(element, (child) -> {
			Tag closing = markup.closing(child);
			if (child.is("t")) {
				words[0] = child.end();
				words[1] = Math.max(child.end(), closing.start());
			}
		});
		return new NoteRun(element, end.end(), words[0], words[1]);
	}

	String words() {
		return this.element.text().substring(this.from, this.to);
	}

}
