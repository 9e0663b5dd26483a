package town.appraisal.stage.read.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.CellWords;
import town.appraisal.stage.read.place.FormWords;
import town.appraisal.stage.read.place.IndicatorTable;
import town.appraisal.stage.read.place.Layout;
import town.appraisal.stage.read.sheet.Spot;

/** Rows and columns of the template that are gone, and filled columns that came in. */
final class FormParts {

	private final Layout layout;

	private final Form form;

	private final List<Drift> drift = new ArrayList<>();

	private FormParts(Layout layout) {
		this.layout = layout;
		this.form = layout.form();
	}

	static List<Drift> drift(Layout layout) {
		FormParts parts = new FormParts(layout);
		parts.identity();
		parts.funds();
		layout.table().ifPresent(parts::table);
		return parts.drift;
	}

	private void identity() {
		Stream.concat(FormWords.IDENTITY.stream(), FormWords.TOTALS.stream())
			.filter((it) -> this.layout.cell(it.cellName()).isEmpty())
			.forEach((it) -> gone(this.form.label(it), this.layout.sheet().spot(0, 0)));
	}

	private void funds() {
		Collection<Role> columns = this.form.fundColumns();
		Spot block = this.layout.cell(CellNames.of(FundSource.TOTAL, Role.ANNUAL))
			.orElseGet(() -> this.layout.sheet().spot(0, 0));
		for (FundSource source : this.form.sources()) {
			if (columns.stream().noneMatch((it) -> has(source, it))) {
				gone(this.form.label(source), block);
			}
		}
		columns.stream()
			.filter((it) -> this.form.sources().stream().noneMatch((source) -> has(source, it)))
			.forEach((it) -> gone(this.form.label(it), block));
	}

	private boolean has(FundSource source, Role column) {
		return this.layout.cell(CellNames.of(source, column)).isPresent();
	}

	private void table(IndicatorTable table) {
		Spot head = table.spot(table.headRow(), Role.LEVEL1).orElseGet(() -> table.sheet().spot(table.headRow(), 0));
		this.form.tableColumns()
			.stream()
			.filter((it) -> !table.has(it))
			.forEach((it) -> gone(this.form.label(it), head));
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
