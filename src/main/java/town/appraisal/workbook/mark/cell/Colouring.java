package town.appraisal.workbook.mark.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import town.appraisal.workbook.mark.markup.TextEdits;
import town.appraisal.workbook.mark.copy.Styles;

/**
 * Points marked cells to styles with the fill of their level. Cells and rows that are not
 * there are made, in order; nothing else of the sheet is touched.
 */
public final class Colouring {

	private final SheetMarkup grid;

	private final Styles styles;

	private final TextEdits edits;

	/** The fill each marked cell had before. */
	private final Map<Mark, String> before = new LinkedHashMap<>();

	public Colouring(SheetMarkup grid, Styles styles, TextEdits edits) {
		this.grid = grid;
		this.styles = styles;
		this.edits = edits;
	}

	/** Colours the cells; gives the fill that each one had before. */
	public Map<Mark, String> colour(List<Mark> marks) {
		Map<Integer, List<Mark>> byRow = new TreeMap<>();
		marks.forEach((mark) -> byRow.computeIfAbsent(mark.row(), (row) -> new ArrayList<>()).add(mark));
		StringBuilder last = new StringBuilder();
		byRow.forEach((number, inRow) -> {
			RowMarkup row = this.grid.rows().get(number);
			if (row == null) {
				add(number, inRow, last);
			}
			else {
				colour(row, inRow);
			}
		});
		if (!last.isEmpty()) {
			this.edits.append(this.grid.table().opening(), this.grid.table().closing(), last.toString());
		}
		return this.before;
	}

	private void colour(RowMarkup row, List<Mark> marks) {
		StringBuilder last = new StringBuilder();
		for (Mark mark : marks) {
			row.cell(mark.column()).ifPresentOrElse((cell) -> {
				String style = Integer.toString(marked(mark, cell.style()));
				this.edits.replace(cell.tag(), cell.tag().with("s", style));
			}, () -> {
				String cell = cell(mark, row.style().orElse(columnStyle(mark.column())));
				OptionalInt place = row.placeOf(mark.column());
				place.ifPresentOrElse((at) -> this.edits.insert(at, cell), () -> last.append(cell));
			});
		}
		if (!last.isEmpty()) {
			this.edits.append(row.opening(), row.closing(), last.toString());
		}
	}

	private void add(int number, List<Mark> marks, StringBuilder last) {
		String prefix = this.grid.prefix();
		StringBuilder row = new StringBuilder("<" + prefix + "row r=\"" + (number + 1) + "\">");
		marks.forEach((mark) -> row.append(cell(mark, columnStyle(mark.column()))));
		row.append("</").append(prefix).append("row>");
		Map.Entry<Integer, RowMarkup> next = this.grid.rows().higherEntry(number);
		if (next == null) {
			last.append(row);
		}
		else {
			this.edits.insert(next.getValue().opening().start(), row.toString());
		}
	}

	private String cell(Mark mark, int style) {
		return "<" + this.grid.prefix() + "c r=\"" + mark.a1() + "\" s=\"" + marked(mark, style) + "\"/>";
	}

	private int marked(Mark mark, int style) {
		this.before.put(mark, MarkFill.kept(this.styles.fillOf(style)));
		return this.styles.withFill(style, MarkFill.of(mark.level()).entry());
	}

	private int columnStyle(int column) {
		return this.grid.columns()
			.stream()
			.filter((tag) -> tag.number("min").orElse(0) <= column + 1 && tag.number("max").orElse(0) > column)
			.findFirst()
			.flatMap((tag) -> tag.number("style").stream().boxed().findFirst())
			.orElse(0);
	}

}
