package town.appraisal.workbook.mark.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import town.appraisal.workbook.mark.markup.EscapedText;
import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;

/**
 * The part that lists the sheets, with the list of findings as the first of them. What
 * counts sheets by position is counted anew; what names them by id stays.
 */
public final class SheetOrder {

	private final String text;

	private final Markup markup;

	private final TextEdits edits;

	private final Tag root;

	private final List<Tag> sheets = new ArrayList<>();

	private final List<Integer> sheetEnds = new ArrayList<>();

	/** Names that belong to one sheet. */
	private final List<Tag> names = new ArrayList<>();

	private final List<Tag> views = new ArrayList<>();

	private int listStart;

	private int elementStart;

	public SheetOrder(String text) {
		this.text = text;
		this.markup = new Markup(text);
		this.edits = new TextEdits(text);
		this.root = this.markup.next().orElseThrow(() -> new NotMarkable("an empty workbook"));
		this.markup.children(this.root, this::element);
	}

	/** Whether the workbook opens on a sheet. */
	public boolean opensOn(int index) {
		return active() == index;
	}

	/** The part with a new first sheet. */
	public String withNew(String name, String link) {
		int id = this.sheets.stream().mapToInt((sheet) -> sheet.number("sheetId").orElse(0)).max().orElse(0) + 1;
		this.edits.insert(this.listStart, "<" + this.root.prefix() + "sheet name=\"" + EscapedText.xml(name)
				+ "\" sheetId=\"" + id + "\" xmlns:r=\"" + PartLinks.LINK + "\" r:id=\"" + link + "\"/>");
		count((index) -> index + 1);
		return this.edits.made();
	}

	/** The part with one of its sheets as the first, never hidden. */
	public String withFirst(int first) {
		Tag sheet = this.sheets.get(first);
		int end = this.sheetEnds.get(first);
		String shown = sheet.attribute("state").isEmpty() ? sheet.written() : sheet.with("state", "visible");
		if (first == 0) {
			this.edits.replace(sheet, shown);
		}
		else {
			this.edits.replace(sheet.start(), end, "");
			this.edits.insert(this.listStart, shown + this.text.substring(sheet.end(), end));
			count((index) -> (index == first) ? 0 : index + ((index < first) ? 1 : 0));
		}
		return this.edits.made();
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
				.ifPresent((index) -> this.edits.replace(name,
						name.with("localSheetId", Integer.toString(moved.applyAsInt(index)))));
		}
		if (this.views.isEmpty()) {
			String prefix = this.root.prefix();
			this.edits.insert(this.elementStart, "<" + prefix + "bookViews><" + prefix + "workbookView activeTab=\""
					+ moved.applyAsInt(0) + "\"/></" + prefix + "bookViews>");
		}
		this.views.forEach((view) -> this.edits.replace(view, counted(view, moved)));
	}

	/** The tabs are shown from the first one on, so that the list is seen. */
	private static String counted(Tag view, IntUnaryOperator moved) {
		int active = moved.applyAsInt(view.number("activeTab").orElse(0));
		String counted = view.with("activeTab", Integer.toString(active));
		return view.attribute("firstSheet").isEmpty() ? counted : Tag.first(counted).with("firstSheet", "0");
	}

}
