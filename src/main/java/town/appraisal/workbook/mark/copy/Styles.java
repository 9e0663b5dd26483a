package town.appraisal.workbook.mark.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;

/**
 * The styles of the workbook, to which fills and cell styles are added at the end, so
 * that every style number of a cell keeps its meaning.
 */
public final class Styles {

	private static final String NAME = "xl/styles.xml";

	private static final String BLANK = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
			+ "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts></styleSheet>";

	private static final List<String> NO_FILLS = List.of("<fill><patternFill patternType=\"none\"/></fill>",
			"<fill><patternFill patternType=\"gray125\"/></fill>");

	private static final String NO_STYLE = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";

	/** The lists of the part in the order of its schema; those before a list. */
	private static final List<String> ORDER = List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs",
			"cellXfs");

	private final WorkbookCopy copy;

	private final String part;

	private final StyleList fonts = new StyleList("fonts");

	private final StyleList fills = new StyleList("fills");

	private final StyleList borders = new StyleList("borders");

	private final StyleList cells = new StyleList("cellXfs");

	/** Where each list of the order ends, or would stand. */
	private final int[] places = new int[ORDER.size()];

	private String prefix = "";

	private Styles(WorkbookCopy copy, String part) {
		this.copy = copy;
		this.part = part;
	}

	public static Styles of(WorkbookCopy copy, PartLinks wiring) {
		String workbook = copy.parts().workbook();
		Optional<String> own = wiring.target(workbook, "styles");
		String part = own.orElseGet(() -> copy.has(NAME) ? copy.unused("xl/styles", ".xml") : NAME);
		if (own.isEmpty()) {
			wiring.add(workbook, part, BLANK, "styles", "spreadsheetml.styles+xml");
		}
		Styles styles = new Styles(copy, part);
		styles.read(copy.text(part));
		return styles;
	}

	public int font(String entry) {
		return this.fonts.index(entry);
	}

	public int fill(String entry) {
		return this.fills.index(entry);
	}

	public int border(String entry) {
		return this.borders.index(entry);
	}

	public int cell(String entry) {
		return this.cells.index(entry);
	}

	/** The fill that is none. */
	public String noFill() {
		return this.fills.entry(0);
	}

	/** Whether the workbook has a fill of a kind. */
	public boolean haveFill(Predicate<String> kind) {
		return this.fills.stream().anyMatch(kind);
	}

	/** The fill of a cell style. */
	public String fillOf(int style) {
		return this.fills.entry(Tag.first(this.cells.entry(style)).number("fillId").orElse(0));
	}

	/** The cell style that differs from another one only by its fill. */
	public int withFill(int style, String fill) {
		String entry = this.cells.entry(style);
		int end = Tag.first(entry).end();
		String filled = Tag.first(entry).with("fillId", Integer.toString(fill(fill)));
		return this.cells.index(Tag.first(filled).with("applyFill", "1") + entry.substring(end));
	}

	/** Writes what was added. */
	public void save() {
		String text = this.copy.text(this.part);
		TextEdits edits = new TextEdits(text);
		lists().filter(StyleList::isLonger)
			.forEach((list) -> list.write(edits, this.places[ORDER.indexOf(list.name())], this.prefix));
		this.copy.put(this.part, edits.made());
	}

	private void read(String text) {
		Markup markup = new Markup(text);
		Tag root = markup.next().filter((tag) -> !tag.isEmpty()).orElseThrow(() -> new NotMarkable("empty styles"));
		this.prefix = root.prefix();
		Arrays.fill(this.places, root.end());
		Optional<Tag> next = markup.next();
		while (next.isPresent() && next.get().opens()) {
			read(next.get(), markup);
			next = markup.next();
		}
		this.fonts.orElse(List.of("<font/>"));
		this.fills.orElse(NO_FILLS);
		this.borders.orElse(List.of("<border/>"));
		this.cells.orElse(List.of(NO_STYLE));
	}

	private void read(Tag tag, Markup markup) {
		Tag end = lists().filter((list) -> tag.is(list.name()))
			.findFirst()
			.map((list) -> list.read(tag, markup))
			.orElseGet(() -> markup.closing(tag));
		for (int rank = 0; rank < ORDER.size() - 1; rank++) {
			if (tag.is(ORDER.get(rank))) {
				Arrays.fill(this.places, rank + 1, this.places.length, end.end());
			}
		}
	}

	private Stream<StyleList> lists() {
		return Stream.of(this.fonts, this.fills, this.borders, this.cells);
	}

}
