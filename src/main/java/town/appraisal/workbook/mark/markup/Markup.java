package town.appraisal.workbook.mark.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Walks over the tags of a part and knows where each one stands, which a parser does not
 * tell exactly enough to cut there. Elements count by namespace, not by prefix.
 */
public final class Markup {

	private final String text;

	private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

	private int at;

	private String root = "";

	/** Where the next namespace may be declared. */
	private int declaration = -1;

	public Markup(String text) {
		this.text = text;
	}

	/** The next tag, empty behind the last one. */
	public Optional<Tag> next() {
		int start = this.text.indexOf('<', this.at);
		while (start >= 0 && (this.text.startsWith("<!", start) || this.text.startsWith("<?", start))) {
			start = this.text.indexOf('<', passed(start));
		}
		if (start < 0) {
			return Optional.empty();
		}
		this.at = tagEnd(this.text, start);
		return Optional.of(this.text.charAt(start + 1) == '/' ? close(start) : open(start));
	}

	/** The end of the element that a tag opens: its closing tag, or itself when empty. */
	public Tag closing(Tag opening) {
		return children(opening, (child) -> {
		});
	}

	/**
	 * Hands over each child of the element that a tag opens; what is inside a child and
	 * was not walked over is skipped.
	 * @return the end of the element
	 */
	public Tag children(Tag opening, Consumer<Tag> each) {
		Tag tag = opening;
		while (!opening.isEmpty() && (tag.opens() || tag.depth() > opening.depth())) {
			tag = next().orElseThrow(() -> new NotMarkable("an element without end"));
			if (tag.opens() && tag.depth() == opening.depth() + 1) {
				each.accept(tag);
			}
		}
		return tag;
	}

	static int tagEnd(String text, int start) {
		for (int at = start + 1; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character == '>') {
				return at + 1;
			}
			if (character == '"' || character == '\'') {
				at = behind(text, String.valueOf(character), at + 1) - 1;
			}
		}
		throw new NotMarkable("a tag without end");
	}

	private int passed(int start) {
		if (this.text.startsWith("<!--", start)) {
			return behind(this.text, "-->", start + 4);
		}
		if (this.text.startsWith("<![CDATA[", start)) {
			return behind(this.text, "]]>", start);
		}
		if (this.text.startsWith("<?", start)) {
			return behind(this.text, "?>", start);
		}
		throw new NotMarkable("a document type");
	}

	private static int behind(String text, String mark, int from) {
		int found = text.indexOf(mark, from);
		if (found < 0) {
			throw new NotMarkable("markup without end");
		}
		return found + mark.length();
	}

	private Tag open(int start) {
		boolean empty = this.text.charAt(this.at - 2) == '/';
		Tag bare = new Tag(this.text, start, this.at, empty ? Tag.Kind.EMPTY : Tag.Kind.OPEN, 0, false);
		Map<String, String> scope = scope(bare);
		String namespace = scope.getOrDefault(bare.prefix(), "");
		if (this.root.isEmpty()) {
			this.root = namespace;
		}
		Tag tag = new Tag(this.text, start, this.at, bare.kind(), this.scopes.size() + 1, namespace.equals(this.root));
		if (!empty) {
			this.scopes.push(scope);
		}
		return tag;
	}

	private Tag close(int start) {
		Tag bare = new Tag(this.text, start, this.at, Tag.Kind.CLOSE, this.scopes.size(), false);
		if (this.scopes.isEmpty()) {
			throw new NotMarkable("an end without beginning");
		}
		String namespace = this.scopes.pop().getOrDefault(bare.prefix(), "");
		return new Tag(this.text, start, this.at, bare.kind(), bare.depth(), namespace.equals(this.root));
	}

	/** Looks ahead for declarations once, not anew from every tag. */
	private boolean declares(Tag tag) {
		if (this.declaration < tag.start()) {
			int found = this.text.indexOf("xmlns", tag.start());
			this.declaration = (found < 0) ? this.text.length() : found;
		}
		return this.declaration < tag.end();
	}

	/** Prefixes, with their colon, and what they stand for inside a tag. */
	private Map<String, String> scope(Tag tag) {
		Map<String, String> outer = this.scopes.isEmpty() ? Map.of() : this.scopes.peek();
		if (!declares(tag)) {
			return outer;
		}
		Map<String, String> inner = new HashMap<>(outer);
		Attributes attributes = tag.attributes();
		while (attributes.next()) {
			if (attributes.name().equals("xmlns")) {
				inner.put("", attributes.value());
			}
			else if (attributes.name().startsWith("xmlns:")) {
				inner.put(attributes.name().substring(6) + ":", attributes.value());
			}
		}
		return inner;
	}

}
