package town.appraisal.workbook.mark.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.markup.Markup;
import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.markup.Tag;

/** Where rows, cells and merged areas of a sheet stand in its text. */
public final class SheetMarkup {

	/** What comes before the drawing of the notes, by the schema. */
	private static final Set<String> BEFORE_DRAWING = Set.of("sheetData", "sheetCalcPr", "sheetProtection",
			"protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
			"mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
			"pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
			"ignoredErrors", "smartTags", "drawing");

	private final String text;

	private final Markup markup;

	private final Tag root;

	/** Rows by number, in their own order and not that of the file. */
	private final TreeMap<Integer, RowMarkup> rows = new TreeMap<>();

	private final List<Tag> columns = new ArrayList<>();

	private final List<Area> merges = new ArrayList<>();

	private Optional<Tag> notes = Optional.empty();

	private Optional<RowMarkup> table = Optional.empty();

	private int drawingPlace;

	private int lastRow = -1;

	private SheetMarkup(String text) {
		this.text = text;
		this.markup = new Markup(text);
		this.root = this.markup.next().orElseThrow(() -> new NotMarkable("an empty sheet"));
	}

	public static SheetMarkup of(String text) {
		SheetMarkup grid = new SheetMarkup(text);
		grid.markup.children(grid.root, grid::element);
		return grid;
	}

	public String text() {
		return this.text;
	}

	/** Prefix of the sheet's own elements. */
	public String prefix() {
		return this.root.prefix();
	}

	public TreeMap<Integer, RowMarkup> rows() {
		return this.rows;
	}

	/** The {@code col} tags. */
	public List<Tag> columns() {
		return this.columns;
	}

	/** The element that holds the rows. */
	RowMarkup table() {
		return this.table.orElseThrow(() -> new NotMarkable("a sheet without table"));
	}

	/** The tag that mentions the drawing of the notes. */
	public Optional<Tag> notes() {
		return this.notes;
	}

	/** Where that tag belongs when there is none. */
	public int drawingPlace() {
		return this.drawingPlace;
	}

	/** The first cell of the merged area a cell lies in, or the cell itself. */
	public Area home(int row, int column) {
		return this.merges.stream()
			.filter((merge) -> merge.contains(row, column))
			.findFirst()
			.orElseGet(() -> new Area(row, column, row, column));
	}

	private void element(Tag tag) {
		Tag end = content(tag);
		if (BEFORE_DRAWING.stream().anyMatch(tag::is)) {
			this.drawingPlace = end.end();
		}
	}

	private Tag content(Tag tag) {
		if (tag.is("sheetData")) {
			Tag end = this.markup.children(tag, this::row);
			this.table = Optional.of(new RowMarkup(-1, tag, end, List.of()));
			return end;
		}
		if (tag.is("cols")) {
			return this.markup.children(tag, this.columns::add);
		}
		if (tag.is("mergeCells")) {
			return this.markup.children(tag,
					(merge) -> CellAddress.area(merge.attribute("ref")).ifPresent(this.merges::add));
		}
		if (tag.is("legacyDrawing")) {
			this.notes = Optional.of(tag);
		}
		return this.markup.closing(tag);
	}

	private void row(Tag tag) {
		if (tag.is("row")) {
			this.lastRow = tag.number("r").orElse(this.lastRow + 2) - 1;
			List<CellMarkup> cells = new ArrayList<>();
			Tag end = this.markup.children(tag, (cell) -> cell(cell, cells));
			this.rows.put(this.lastRow, new RowMarkup(this.lastRow, tag, end, cells));
		}
	}

	private static void cell(Tag tag, List<CellMarkup> cells) {
		if (tag.is("c")) {
			int next = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
			String address = tag.attribute("r");
			cells.add(new CellMarkup(address.isEmpty() ? next : CellAddress.column(address), tag));
		}
	}

}
