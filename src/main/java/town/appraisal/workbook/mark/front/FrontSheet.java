package town.appraisal.workbook.mark.front;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.form.ReturnSheet;
import town.appraisal.form.ReturnSheet.Column;
import town.appraisal.workbook.text.TextMeasure;

/**
 * The list of findings with which a returned copy begins: what to do, what to mend first,
 * then every finding with a way to its cell and, where a reason settles it, a place to
 * write it. Only those places are open.
 */
public final class FrontSheet {

	private static final int FIRSTS = 3;

	private static final int LAST = Column.REASON.ordinal();

	private static final String START = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
			+ "<sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>";

	private static final String VIEW = "<sheetViews><sheetView showGridLines=\"0\"%s workbookViewId=\"0\">"
			+ "<pane ySplit=\"%d\" topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
			+ "<selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";

	private static final String PROTECTION = "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\""
			+ " formatColumns=\"0\" formatRows=\"0\"/>";

	private static final String PAGE = "<printOptions horizontalCentered=\"1\"/>"
			+ "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
			+ "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
			+ "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>";

	private final ListStyles styles;

	private final SheetXml sheet = new SheetXml();

	public FrontSheet(ListStyles styles) {
		this.styles = styles;
	}

	/**
	 * The sheet's part, on which the workbook may open.
	 * @param title the line below the heading
	 */
	public String xml(String title, List<ListRow> rows, boolean selected) {
		head(title, rows.isEmpty() ? ReturnSheet.NOTHING : ReturnSheet.WHAT_TO_DO);
		firsts(rows.stream().limit(FIRSTS).toList());
		header();
		int header = this.sheet.at() + 1;
		rows.forEach(this::row);
		return START + String.format(VIEW, selected ? " tabSelected=\"1\"" : "", header, header + 1) + columns()
				+ this.sheet.data() + PROTECTION + this.sheet.merges() + this.sheet.links() + PAGE;
	}

	private void head(String title, String whatToDo) {
		this.sheet.row(2);
		this.sheet.wide(0, LAST, this.styles.title(), ReturnSheet.TITLE);
		this.sheet.row(1);
		this.sheet.wide(0, LAST, this.styles.words(), title);
		this.sheet.row(TextMeasure.lines(whatToDo, width(Column.NUMBER, Column.REASON)));
		this.sheet.wide(0, LAST, this.styles.words(), whatToDo);
	}

	private void firsts(List<ListRow> rows) {
		int top = this.sheet.at() + 1;
		for (ListRow row : rows) {
			this.sheet.row(TextMeasure.lines(row.sentence(), width(Column.FIELD, Column.REASON)));
			this.sheet.cell(0, this.styles.heading(), (this.sheet.at() == top) ? ReturnSheet.FIRST : "");
			this.sheet.cell(1, this.styles.heading(), "");
			this.sheet.cell(2, this.styles.heading(), "");
			place(row);
			this.sheet.wide(Column.FIELD.ordinal(), LAST, this.styles.text(), row.sentence());
		}
		if (!rows.isEmpty()) {
			this.sheet.merge(top, 0, this.sheet.at(), Column.RULE.ordinal());
		}
	}

	private void header() {
		this.sheet.row(2);
		Stream.of(Column.values())
			.forEach((column) -> this.sheet.cell(column.ordinal(), this.styles.heading(), column.label()));
	}

	private void row(ListRow row) {
		this.sheet.row(Stream.of(Column.values())
			.filter((column) -> column != Column.FILL)
			.mapToInt((column) -> TextMeasure.lines(row.text(column), column.width() - 3))
			.max()
			.orElse(1));
		for (Column column : Column.values()) {
			cell(row, column);
		}
	}

	private void cell(ListRow row, Column column) {
		int at = column.ordinal();
		switch (column) {
			case NUMBER -> this.sheet.number(at, this.styles.centred(), row.number());
			case LEVEL -> this.sheet.cell(at, this.styles.level(row.finding().level()), row.text(column));
			case RULE -> this.sheet.cell(at, this.styles.centred(), row.text(column));
			case PLACE -> place(row);
			case REASON ->
				this.sheet.cell(at, row.isOpen() ? this.styles.open() : this.styles.text(), row.text(column));
			default -> this.sheet.cell(at, this.styles.text(), row.text(column));
		}
	}

	private void place(ListRow row) {
		int at = Column.PLACE.ordinal();
		int style = row.location().isPresent() ? this.styles.link() : this.styles.text();
		this.sheet.cell(at, style, row.text(Column.PLACE));
		row.location().ifPresent((location) -> this.sheet.link(at, location));
	}

	private static String columns() {
		return Stream.of(Column.values()).map((column) -> {
			int number = column.ordinal() + 1;
			String hidden = (column == Column.FILL) ? " hidden=\"1\"" : "";
			return "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + column.width()
					+ "\" customWidth=\"1\"" + hidden + "/>";
		}).collect(Collectors.joining("", "<cols>", "</cols>"));
	}

	private static int width(Column from, Column to) {
		return Stream.of(Column.values())
			.filter((column) -> column.compareTo(from) >= 0 && column.compareTo(to) <= 0)
			.mapToInt(Column::width)
			.sum();
	}

}
