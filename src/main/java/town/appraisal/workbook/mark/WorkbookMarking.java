package town.appraisal.workbook.mark;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Reason;
import town.appraisal.form.ReturnSheet;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.cell.MarkFill;
import town.appraisal.workbook.mark.front.FrontSheet;
import town.appraisal.workbook.mark.front.ListRow;
import town.appraisal.workbook.mark.front.ListStyles;
import town.appraisal.workbook.mark.copy.PartLinks;
import town.appraisal.workbook.mark.copy.SheetOrder;
import town.appraisal.workbook.mark.copy.Styles;
import town.appraisal.workbook.mark.copy.WorkbookCopy;
import town.appraisal.workbook.xlsx.SheetPart;

/** The steps of marking up one workbook, in this order. */
final class WorkbookMarking {

	private final WorkbookCopy copy;

	private final PartLinks wiring;

	private final Styles styles;

	private final SheetMarking marks;

	private final ReturnedList earlier;

	/** The sheets of the filler, without an earlier list of ours. */
	private final List<SheetPart> sheets;

	WorkbookMarking(WorkbookCopy copy, ReturnedList earlier) {
		this.copy = copy;
		this.earlier = earlier;
		this.wiring = new PartLinks(copy);
		this.styles = Styles.of(copy, this.wiring);
		this.marks = new SheetMarking(copy, this.wiring, this.styles);
		this.sheets = copy.parts()
			.sheets()
			.stream()
			.filter((sheet) -> sheet.hasCells() && !earlier.list().equals(Optional.of(sheet.facts())))
			.toList();
	}

	/** Takes out what an earlier return left. */
	void clean() {
		if (this.earlier.list().isPresent() || this.styles.haveFill(MarkFill::isMark)) {
			EarlierMarks old = new EarlierMarks(this.copy, this.wiring, this.styles, this.earlier.fills());
			this.sheets.forEach(old::remove);
		}
	}

	void mark(List<Finding> findings) {
		this.sheets.forEach((sheet) -> this.marks.mark(sheet, findings));
	}

	/** Puts the list of findings in front and writes the styles. */
	void list(ReturnTitle title, List<Finding> findings) {
		FrontSheet sheet = new FrontSheet(new ListStyles(this.styles));
		List<ListRow> rows = IntStream.range(0, findings.size())
			.mapToObj((at) -> row(at + 1, findings.get(at)))
			.toList();
		this.styles.save();
		String workbook = this.copy.parts().workbook();
		SheetOrder order = new SheetOrder(this.copy.text(workbook));
		this.earlier.list().ifPresentOrElse((list) -> {
			String part = this.copy.parts().sheets().get(list.index()).part();
			this.wiring.cut(part);
			this.copy.renew(part, sheet.xml(title.line(), rows, order.opensOn(list.index())));
			this.copy.put(workbook, order.withFirst(list.index()));
		}, () -> {
			String part = this.copy.unused("xl/worksheets/sheet", ".xml");
			String link = this.wiring.add(workbook, part, sheet.xml(title.line(), rows, false), "worksheet",
					"spreadsheetml.worksheet+xml");
			this.copy.put(workbook, order.withNew(name(), link));
		});
	}

	private ListRow row(int number, Finding finding) {
		return new ListRow(number, finding, location(finding.place()), reason(finding),
				this.marks.fillBefore(finding.place()));
	}

	/** Where a click on a place leads. */
	private Optional<String> location(Place place) {
		boolean seen = this.sheets.stream()
			.anyMatch((sheet) -> sheet.facts().name().equals(place.sheet()) && !sheet.facts().hidden());
		return SheetMarking.cell(place)
			.filter((cell) -> seen)
			.map((cell) -> "'" + place.sheet().replace("'", "''") + "'!"
					+ CellAddress.a1(cell.firstRow(), cell.firstColumn()));
	}

	/** What the filler wrote beside the same finding before. */
	private String reason(Finding finding) {
		return this.earlier.rows()
			.stream()
			.map(ListedRow::reason)
			.filter((reason) -> reason.isFor(finding))
			.map(Reason::text)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse("");
	}

	/** A sheet name nobody uses. */
	private String name() {
		List<String> taken = this.copy.parts().sheets().stream().map((sheet) -> sheet.facts().name()).toList();
		return IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> ReturnSheet.SHEET + ((number == 1) ? "" : Integer.toString(number)))
			.filter((name) -> taken.stream().noneMatch(name::equalsIgnoreCase))
			.findFirst()
			.orElseThrow();
	}

}
