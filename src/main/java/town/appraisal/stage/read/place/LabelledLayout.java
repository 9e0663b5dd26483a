package town.appraisal.stage.read.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.SheetLabels;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Finds answers by the printed labels: retyped forms, exports and the plain official grid
 * have no names.
 */
final class LabelledLayout {

	private final CollectedWorkbook workbook;

	private final LabelIndex labels;

	private final FundsLabels funds;

	private final TableLabels table;

	private LabelledLayout(CollectedWorkbook workbook, LabelIndex labels) {
		this.workbook = workbook;
		this.labels = labels;
		this.funds = new FundsLabels(labels);
		this.table = new TableLabels(labels);
	}

	/** The layout of the sheet that looks most like the form; empty when none does. */
	static Layout of(CollectedWorkbook workbook, FormWords words) {
		Form form = words.form();
		return workbook.sheets()
			.stream()
			.filter((it) -> !it.name().equals(form.outline().sheet()))
			.map((it) -> new LabelledLayout(workbook, new LabelIndex(new SheetLabels(it), words)))
			.filter((it) -> it.marks() > 0)
			.max(Comparator.<LabelledLayout>comparingInt(LabelledLayout::marks)
				.thenComparing((it) -> it.labels.sheet().name().equals(form.grid().name()))
				.thenComparing((it) -> !it.labels.sheet().isHidden()))
			.map(LabelledLayout::layout)
			.orElseGet(() -> new Layout(words, Map.of(), Optional.empty(), List.of()));
	}

	/** A list of indicators without results is a register or a budget request. */
	private int marks() {
		boolean results = this.table.table().filter((it) -> it.has(Role.ACTUAL) || it.has(Role.SCORE)).isPresent();
		return (this.funds.isFound() ? 1 : 0) + (results ? 2 : 0);
	}

	private Layout layout() {
		Map<String, Spot> cells = new HashMap<>(new HeadLabels(this.labels).cells());
		cells.putAll(this.funds.cells());
		cells.putAll(totals());
		cells.putAll(report());
		return new Layout(this.labels.words(), cells, this.table.table(), this.funds.yuan());
	}

	private Map<String, Spot> totals() {
		return this.table.table()
			.flatMap((it) -> this.table.total().map((total) -> new TotalLabels(this.labels, it, total).cells()))
			.orElseGet(Map::of);
	}

	private Map<String, Spot> report() {
		String sheet = this.labels.words().form().outline().sheet();
		return (sheet.isEmpty() ? Optional.of(this.labels.sheet()) : this.workbook.sheet(sheet))
			.map((it) -> ReportLabels.cells(it, this.labels.words()))
			.orElseGet(Map::of);
	}

}
