package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.Field;
import town.appraisal.form.LabelText;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.RawCell;

/**
 * The printed labels around cells that were found by their names: under another heading a
 * figure means something else.
 */
final class PrintedWords {

	private final Layout layout;

	private final List<Drift> drift = new ArrayList<>();

	private PrintedWords(Layout layout) {
		this.layout = layout;
	}

	static List<Drift> drift(Layout layout) {
		PrintedWords words = new PrintedWords(layout);
		OurNames.IDENTITY.forEach((it) -> layout.cell(it.name()).ifPresent((cell) -> words.identity(it, cell)));
		words.funds();
		layout.table()
			.ifPresent((table) -> SelfEvaluation.INDICATOR_COLUMNS.values()
				.forEach((it) -> table.spot(table.headRow(), it).ifPresent((head) -> words.compare(it, head))));
		return words.drift;
	}

	private void identity(Field field, Spot cell) {
		left(cell).ifPresent((it) -> compare(field, it));
	}

	private void funds() {
		for (Field field : SelfEvaluation.fundColumns().values()) {
			this.layout.cell(SelfEvaluation.fundName(FundSource.TOTAL, field))
				.flatMap(PrintedWords::above)
				.ifPresent((it) -> compare(field, it));
		}
		SelfEvaluation.SOURCES.stream()
			.forEach((source) -> this.layout.cell(SelfEvaluation.fundName(source, SelfEvaluation.INITIAL))
				.flatMap(PrintedWords::left)
				.filter((it) -> !LabelText.fundSource(it.label()).equals(Optional.of(source)))
				.ifPresent((it) -> add(source.label(), it)));
	}

	private void compare(Field field, Spot label) {
		if (!says(label).equals(field.label()) && !FieldWords.of(field).contains(label.label())) {
			add(field.label(), label);
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
