package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

/** Rows and columns of the template that are gone, and filled columns that came in. */
final class FormParts {

	private final Layout layout;

	private final List<Drift> drift = new ArrayList<>();

	private FormParts(Layout layout) {
		this.layout = layout;
	}

	static List<Drift> drift(Layout layout) {
		FormParts parts = new FormParts(layout);
		parts.identity();
		parts.funds();
		layout.table().ifPresent(parts::table);
		return parts.drift;
	}

	private void identity() {
		Stream.concat(OurNames.IDENTITY.stream(), OurNames.TOTALS.stream())
			.filter((it) -> this.layout.cell(it.name()).isEmpty())
			.forEach((it) -> gone(it.label(), this.layout.sheet().spot(0, 0)));
	}

	private void funds() {
		Collection<Field> columns = SelfEvaluation.fundColumns().values();
		Spot block = this.layout.cell(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.ANNUAL))
			.orElseGet(() -> this.layout.sheet().spot(0, 0));
		for (FundSource source : SelfEvaluation.SOURCES) {
			if (columns.stream().noneMatch((it) -> has(source, it))) {
				gone(source.label(), block);
			}
		}
		columns.stream()
			.filter((it) -> SelfEvaluation.SOURCES.stream().noneMatch((source) -> has(source, it)))
			.forEach((it) -> gone(it.label(), block));
	}

	private boolean has(FundSource source, Field column) {
		return this.layout.cell(SelfEvaluation.fundName(source, column)).isPresent();
	}

	private void table(IndicatorTable table) {
		Spot head = table.spot(table.headRow(), SelfEvaluation.LEVEL1)
			.orElseGet(() -> table.sheet().spot(table.headRow(), 0));
		SelfEvaluation.INDICATOR_COLUMNS.values()
			.stream()
			.filter((it) -> !table.has(it))
			.forEach((it) -> gone(it.label(), head));
		int first = table.columns().values().stream().mapToInt(Integer::intValue).min().orElse(0);
		int last = table.columns().values().stream().mapToInt(Integer::intValue).max().orElse(-1);
		IntStream.rangeClosed(first, last)
			.filter((column) -> !table.columns().containsValue(column))
			.forEach((column) -> filledIn(table, column).ifPresent((it) -> came(table, column, it)));
	}

	/**
	 * The first cell of a column within the table that says anything, from its head on.
	 */
	private static Optional<Spot> filledIn(IndicatorTable table, int column) {
		return IntStream.rangeClosed(table.headRow(), table.lastRow())
			.mapToObj((row) -> new Spot(table.sheet(), row, column))
			.filter(Spot::isFilled)
			.findFirst();
	}

	private void came(IndicatorTable table, int column, Spot filled) {
		Spot head = new Spot(table.sheet(), table.headRow(), column);
		String words = filled.cell().map(CellWords::asFilled).orElse("");
		this.drift.add(new Drift(Change.COLUMN_ADDED, head.place(words), "", words));
	}

	private void gone(String label, Spot at) {
		this.drift.add(new Drift(Change.PART_REMOVED, at.place(label), label, ""));
	}

}
