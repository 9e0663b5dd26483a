package town.appraisal.workbook.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The part that lists the sheets, with the list of findings as the first of them. What
 * counts sheets by position is counted anew; what names them by id stays.
 */
final class SheetOrder {

	private final String text;

	private final Markup markup;

	private final Splices splices;

	private final Tag root;

	private final List<Tag> sheets = new ArrayList<>();

	private final List<Integer> sheetEnds = new ArrayList<>();

	/** Names that belong to one sheet. */
	private final List<Tag> names = new ArrayList<>();

	private final List<Tag> views = new ArrayList<>();

	private int listStart;

	private int elementStart;

	SheetOrder(String text) {
		this.text = text;
		this.markup = new Markup(text);
		this.splices = new Splices(text);
		this.root = this.markup.next().orElseThrow(() -> new NotMarkable("an empty workbook"));
		this.markup.children(this.root, this::element);
	}

	/** Whether the workbook opens on a sheet. */
	boolean opensOn(int index) {
		return active() == index;
	}

	/** The part with a new first sheet. */
	String withNew(String name, String link) {
		int id = this.sheets.stream().mapToInt((sheet) -> sheet.number("sheetId").orElse(0)).max().orElse(0) + 1;
		this.splices.insert(this.listStart, "<" + this.root.prefix() + "sheet name=\"" + Escaped.xml(name)
				+ "\" sheetId=\"" + id + "\" xmlns:r=\"" + Wiring.LINK + "\" r:id=\"" + link + "\"/>");
		count((index) -> index + 1);
		return this.splices.made();
	}

	/** The part with one of its sheets as the first, in plain sight. */
	String withFirst(int first) {
		Tag sheet = this.sheets.get(first);
		int end = this.sheetEnds.get(first);
		String shown = sheet.attribute("state").isEmpty() ? sheet.written() : sheet.with("state", "visible");
		if (first == 0) {
			this.splices.replace(sheet, shown);
		}
		else {
			this.splices.replace(sheet.start(), end, "");
			this.splices.insert(this.listStart, shown + this.text.substring(sheet.end(), end));
			count((index) -> (index == first) ? 0 : index + ((index < first) ? 1 : 0));
		}
		return this.splices.made();
	}

	private void element(Tag tag) {
		if (tag.is("sheets")) {
			this.elementStart = tag.start();
			this.listStart = tag.end();
			this.markup.children(tag, this::sheet);
		}
		else if (tag.is("definedNames")) {
			this.markup.children(tag, this.names::add);
		}
		else if (tag.is("bookViews")) {
			this.markup.children(tag, this.views::add);
		}
	}

	private void sheet(Tag tag) {
		if (tag.is("sheet")) {
			this.sheets.add(tag);
			this.sheetEnds.add(this.markup.closing(tag).end());
		}
	}

	private int active() {
		return this.views.isEmpty() ? 0 : this.views.get(0).number("activeTab").orElse(0);
	}

	private void count(IntUnaryOperator moved) {
		for (Tag name : this.names) {
			name.number("localSheetId")
				.ifPresent((index) -> this.splices.replace(name,
						name.with("localSheetId", Integer.toString(moved.applyAsInt(index)))));
		}
		if (this.views.isEmpty()) {
			String prefix = this.root.prefix();
			this.splices.insert(this.elementStart, "<" + prefix + "bookViews><" + prefix + "workbookView activeTab=\""
					+ moved.applyAsInt(0) + "\"/></" + prefix + "bookViews>");
		}
		this.views.forEach((view) -> this.splices.replace(view, counted(view, moved)));
	}

	/** The first tab in sight becomes the very first, so that the list is seen. */
	private static String counted(Tag view, IntUnaryOperator moved) {
		int active = moved.applyAsInt(view.number("activeTab").orElse(0));
		String counted = view.with("activeTab", Integer.toString(active));
		return view.attribute("firstSheet").isEmpty() ? counted : Tag.first(counted).with("firstSheet", "0");
	}

}
