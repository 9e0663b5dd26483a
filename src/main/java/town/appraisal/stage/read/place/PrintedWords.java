package town.appraisal.stage.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.workbook.RawCell;

/**
 * The printed labels around cells that were found by their names: under another heading a
 * figure means something else.
 */
final class PrintedWords {

	private final Layout layout;

	private final Form form;

	private final List<Drift> drift = new ArrayList<>();

	private PrintedWords(Layout layout) {
		this.layout = layout;
		this.form = layout.form();
	}

	static List<Drift> drift(Layout layout) {
		PrintedWords words = new PrintedWords(layout);
		FormWords.IDENTITY.forEach((it) -> layout.cell(it.cellName()).ifPresent((cell) -> words.identity(it, cell)));
		words.funds();
		layout.table()
			.ifPresent((table) -> layout.form()
				.tableColumns()
				.forEach((it) -> table.spot(table.headRow(), it).ifPresent((head) -> words.compare(it, head))));
		return words.drift;
	}

	private void identity(Role field, Spot cell) {
		left(cell).ifPresent((it) -> compare(field, it));
	}

	private void funds() {
		for (Role field : this.form.fundColumns()) {
			this.layout.cell(CellNames.of(FundSource.TOTAL, field))
				.flatMap(PrintedWords::above)
				.ifPresent((it) -> compare(field, it));
		}
		this.form.sources()
			.stream()
			.forEach((source) -> this.layout.cell(CellNames.of(source, Role.INITIAL))
				.flatMap(PrintedWords::left)
				.filter((it) -> !this.form.source(it.label()).equals(Optional.of(source)))
				.ifPresent((it) -> add(this.form.label(source), it)));
	}

	private void compare(Role field, Spot label) {
		if (!says(label).equals(this.form.label(field)) && !this.layout.words().of(field).contains(label.label())) {
			add(this.form.label(field), label);
		}
	}

	private void add(String was, Spot label) {
		this.drift.add(new Drift(Change.LABEL, label.place(was), was, says(label)));
	}

	private static String says(Spot label) {
		return label.cell().map(RawCell::text).orElse("");
	}

	/** The nearest filled cell to the left. */
	private static Optional<Spot> left(Spot cell) {
		return Stream.iterate(cell.column() - 1, (it) -> it >= 0, (it) -> it - 1)
			.map((column) -> new Spot(cell.sheet(), cell.row(), column))
			.filter(Spot::isFilled)
			.findFirst();
	}

	/** The nearest filled cell above. */
	private static Optional<Spot> above(Spot cell) {
		return Stream.iterate(cell.row() - 1, (it) -> it >= 0, (it) -> it - 1)
			.map((row) -> new Spot(cell.sheet(), row, cell.column()))
			.filter(Spot::isFilled)
			.findFirst();
	}

}
