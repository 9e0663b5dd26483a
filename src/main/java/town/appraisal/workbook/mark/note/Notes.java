package town.appraisal.workbook.mark.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import town.appraisal.workbook.mark.cell.Mark;
import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;

/**
 * The notes of one sheet. Those of others stay: where a cell has one already, ours
 * follows below its text.
 */
final class Notes {

	/** A part without notes. */
	static final String NONE = "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
			+ "<authors></authors><commentList></commentList></comments>";

	private static final String AUTHOR = "绩效自评审核";

	private final String text;

	private final Tag root;

	private final List<Tag> authors = new ArrayList<>();

	private final List<Tag> lists = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final Map<String, Note> notes = new LinkedHashMap<>();

	Notes(String text) {
		Markup markup = new Markup(text);
		this.text = text;
		this.root = markup.next().orElseThrow(() -> new NotMarkable("empty notes"));
		markup.children(this.root, (tag) -> element(tag, markup));
		if (this.authors.isEmpty() || this.lists.isEmpty()) {
			throw new NotMarkable("notes without authors or list");
		}
	}

	/** Cells that have a note. */
	Set<String> cells() {
		return new TreeSet<>(this.notes.keySet());
	}

	/** The part with notes added. */
	String with(List<Mark> marks) {
		TextEdits edits = new TextEdits(this.text);
		StringBuilder fresh = new StringBuilder();
		for (Mark mark : marks) {
			Note known = this.notes.get(mark.a1());
			if (known == null) {
				fresh.append(note(mark));
			}
			else {
				known.append(edits, NoteText.run(mark, this.root.prefix(), true));
			}
		}
		if (!fresh.isEmpty()) {
			author(edits);
			edits.append(this.lists.get(0), this.lists.get(1), fresh.toString());
		}
		return edits.made();
	}

	/**
	 * The part without what we wrote.
	 * @param gone receives the cells that have no note any more
	 */
	String without(List<String> gone) {
		TextEdits edits = new TextEdits(this.text);
		this.notes.forEach((cell, note) -> {
			TextEdits inside = new TextEdits(this.text);
			if (note.clean(inside)) {
				gone.add(cell);
				edits.replace(note.opening().start(), note.end(), "");
			}
			else {
				edits.addAll(inside);
			}
		});
		return edits.made();
	}

	private void element(Tag tag, Markup markup) {
		if (tag.is("authors")) {
			Tag end = markup.children(tag, (author) -> this.names.add(words(author, markup.closing(author))));
			this.authors.addAll(List.of(tag, end));
		}
		else if (tag.is("commentList")) {
			Tag end = markup.children(tag, (comment) -> {
				String cell = comment.attribute("ref").toUpperCase(Locale.ROOT);
				this.notes.put(cell, Note.of(comment, markup));
			});
			this.lists.addAll(List.of(tag, end));
		}
	}

	private static String words(Tag opening, Tag closing) {
		return opening.isEmpty() ? "" : opening.text().substring(opening.end(), closing.start());
	}

	private void author(TextEdits edits) {
		if (!this.names.contains(AUTHOR)) {
			String prefix = this.root.prefix();
			String author = "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>";
			edits.append(this.authors.get(0), this.authors.get(1), author);
		}
	}

	private String note(Mark mark) {
		String prefix = this.root.prefix();
		int author = this.names.contains(AUTHOR) ? this.names.indexOf(AUTHOR) : this.names.size();
		return "<" + prefix + "comment ref=\"" + mark.a1() + "\" authorId=\"" + author + "\"><" + prefix + "text>"
				+ NoteText.run(mark, prefix, false) + "</" + prefix + "text></" + prefix + "comment>";
	}

}
