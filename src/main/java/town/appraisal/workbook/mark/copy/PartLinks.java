package town.appraisal.workbook.mark.copy;

import java.util.Optional;

import town.appraisal.workbook.mark.markup.EscapedText;
import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;
import town.appraisal.workbook.xlsx.part.Relationship;

/** How the parts of a copy lead to each other and what they say they are. */
public final class PartLinks {

	public static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String NO_LINKS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

	private static final String TYPES = "[Content_Types].xml";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

	private final WorkbookCopy copy;

	public PartLinks(WorkbookCopy copy) {
		this.copy = copy;
	}

	/** Path of the first part of a kind a part leads to. */
	public Optional<String> target(String source, String kind) {
		return this.copy.parts()
			.links(source)
			.stream()
			.filter((link) -> link.is(kind))
			.map(Relationship::target)
			.filter(this.copy::has)
			.findFirst();
	}

	/** Path of the part a part mentions by an id. */
	public Optional<String> byId(String source, String id) {
		return this.copy.parts()
			.links(source)
			.stream()
			.filter((link) -> link.id().equals(id))
			.map(Relationship::target)
			.filter(this.copy::has)
			.findFirst();
	}

	/**
	 * Adds a part another one leads to.
	 * @param kind last word of the relationship's type
	 * @param type content type, without what all of the family share
	 * @return the id by which the source may mention it
	 */
	public String add(String source, String name, String text, String kind, String type) {
		this.copy.renew(name, text);
		append(TYPES, this.copy.text(TYPES), "Override",
				"PartName=\"/" + EscapedText.xml(name) + "\" ContentType=\"" + TYPE + type + "\"");
		String links = links(source);
		String before = this.copy.find(links).orElse(NO_LINKS);
		String id = unused(before);
		append(links, before, "Relationship",
				"Id=\"" + id + "\" Type=\"" + LINK + "/" + kind + "\" Target=\"/" + EscapedText.xml(name) + "\"");
		return id;
	}

	/** Lets a part lead nowhere. */
	public void cut(String source) {
		if (this.copy.has(links(source))) {
			this.copy.put(links(source), NO_LINKS);
		}
	}

	private static String links(String source) {
		int slash = source.lastIndexOf('/') + 1;
		return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
	}

	private static String unused(String links) {
		int number = 1;
		while (links.contains("rIdMark" + number)) {
			number++;
		}
		return "rIdMark" + number;
	}

	private void append(String part, String before, String element, String attributes) {
		Markup markup = new Markup(before);
		Tag root = markup.next().orElseThrow(() -> new NotMarkable("a part without root"));
		TextEdits edits = new TextEdits(before);
		edits.append(root, markup.closing(root), "<" + root.prefix() + element + " " + attributes + "/>");
		this.copy.put(part, edits.made());
	}

}
