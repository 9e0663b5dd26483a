package town.appraisal.workbook.mark.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;

/**
 * One counted list of the styles part: its entries as written, without prefix, and those
 * to be added. An entry that is there already is not added again.
 */
public final class StyleList {

	/** What two cell styles may differ in and still look the same. */
	private static final Pattern IDLE = Pattern.compile(" (applyFill=\"\\w*\"|fillId=\"0\")");

	private final String name;

	private final List<String> entries = new ArrayList<>();

	private final Map<String, Integer> known = new HashMap<>();

	private int written;

	private @Nullable Tag opening;

	private @Nullable Tag closing;

	StyleList(String name) {
		this.name = name;
	}

	String name() {
		return this.name;
	}

	/** Takes in the list as the part has it; gives its last tag. */
	Tag read(Tag list, Markup markup) {
		this.opening = list;
		Tag end = markup.children(list,
				(tag) -> remember(bare(tag.text().substring(tag.start(), markup.closing(tag).end()), tag.prefix())));
		this.closing = end;
		this.written = this.entries.size();
		return end;
	}

	/** What a list has that is missing or empty. */
	void orElse(List<String> defaults) {
		if (this.entries.isEmpty()) {
			defaults.forEach(this::remember);
		}
	}

	/** An entry as written; the first one when there are not so many. */
	String entry(int index) {
		return this.entries.get((index < this.entries.size()) ? index : 0);
	}

	Stream<String> stream() {
		return this.entries.stream();
	}

	/** Index of an entry, which is added when there is none like it. */
	int index(String entry) {
		Integer index = this.known.get(key(entry));
		if (index == null) {
			index = this.entries.size();
			remember(entry);
		}
		return index;
	}

	/** Whether there is something to write into the part. */
	boolean isLonger() {
		return this.entries.size() > this.written;
	}

	/** Adds what is new to the part; a list it does not have comes to a given place. */
	void write(TextEdits edits, int place, String prefix) {
		StringBuilder added = new StringBuilder();
		this.entries.subList(this.written, this.entries.size())
			.forEach((entry) -> added.append(prefixed(entry, prefix)));
		if (this.opening == null || this.closing == null) {
			edits.insert(place, "<" + prefix + this.name + " count=\"" + this.entries.size() + "\">" + added + "</"
					+ prefix + this.name + ">");
			return;
		}
		String tag = this.opening.attribute("count").isEmpty() ? this.opening.written()
				: this.opening.with("count", Integer.toString(this.entries.size()));
		if (this.opening.isEmpty()) {
			edits.replace(this.opening,
					tag.substring(0, tag.length() - 2) + ">" + added + "</" + this.opening.name() + ">");
		}
		else {
			edits.replace(this.opening, tag);
			edits.insert(this.closing.start(), added.toString());
		}
	}

	private void remember(String entry) {
		this.known.putIfAbsent(key(entry), this.entries.size());
		this.entries.add(entry);
	}

	private static String key(String entry) {
		return IDLE.matcher(entry).replaceAll("");
	}

	private static String bare(String entry, String prefix) {
		return prefix.isEmpty() ? entry : entry.replace("<" + prefix, "<").replace("</" + prefix, "</");
	}

	/** Gives each element of a piece of markup a prefix. */
	public static String prefixed(String entry, String prefix) {
		return prefix.isEmpty() ? entry : entry.replaceAll("<(/?)(?=\\w+[\\s/>])", "<$1" + prefix);
	}

}
