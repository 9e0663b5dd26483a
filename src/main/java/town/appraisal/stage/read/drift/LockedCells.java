package town.appraisal.stage.read.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.LockedValues;
import town.appraisal.form.Meta;
import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.CellWords;
import town.appraisal.stage.read.place.IndicatorTable;
import town.appraisal.stage.read.place.Layout;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.workbook.RawCell;

/**
 * What the bureau filled in and locked, compared with what the cells say now.
 *
 * @param issued the values as {@code _meta} lists them
 */
public record LockedCells(LockedValues issued) {

	public static LockedCells of(CollectedWorkbook workbook) {
		Map<String, String> values = new HashMap<>();
		workbook.sheet(Meta.SHEET)
			.ifPresent((sheet) -> sheet.cells()
				.filter((key) -> key.column() == 0 && key.text().startsWith(Meta.LOCKED))
				.forEach((key) -> values.put(key.text().substring(Meta.LOCKED.length()),
						sheet.at(key.row(), 1).map(CellWords::asFilled).orElse(""))));
		return new LockedCells(new LockedValues(values));
	}

	/** Names of the single cells that were filled by the bureau. */
	public Set<String> names() {
		return this.issued.cells().keySet().stream().map(CellNames::canonical).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether this list is still the one the stamp was made over. */
	public boolean matches(String checksum) {
		return this.issued.values().isEmpty() || this.issued.checksum().equals(checksum);
	}

	public List<Drift> drift(Layout layout) {
		List<Drift> drift = new ArrayList<>();
		this.issued.cells()
			.forEach((name, was) -> layout.cell(CellNames.canonical(name))
				.flatMap((it) -> changed(it, layout.words().label(name), was))
				.ifPresent(drift::add));
		layout.table().ifPresent((table) -> drift.addAll(lines(layout.form(), table)));
		return drift;
	}

	private List<Drift> lines(Form form, IndicatorTable table) {
		List<Drift> drift = new ArrayList<>();
		LockedLines lines = new LockedLines(form, table, this.issued.lines());
		this.issued.lines().forEach((line, cells) -> {
			Optional<Integer> row = lines.row(line);
			drift.addAll(row.map((it) -> changed(form, table, it, cells))
				.orElseGet(() -> List.of(removed(form, table, cells))));
		});
		return drift;
	}

	private static List<Drift> changed(Form form, IndicatorTable table, int row, Map<String, String> cells) {
		List<Drift> drift = new ArrayList<>();
		for (Role column : form.tableColumns()) {
			Optional.ofNullable(cells.get(column.cellName()))
				.flatMap((was) -> table.carried(row, column).flatMap((it) -> changed(it, form.label(column), was)))
				.ifPresent(drift::add);
		}
		return drift;
	}

	private static Optional<Drift> changed(Spot spot, String label, String was) {
		Optional<RawCell> cell = spot.cell();
		return LockedWords.alike(was, cell) ? Optional.empty() : Optional
			.of(new Drift(Change.LOCKED_VALUE, spot.place(label), was, cell.map(LockedWords::said).orElse("")));
	}

	private static Drift removed(Form form, IndicatorTable table, Map<String, String> cells) {
		Spot head = table.spot(table.headRow(), Role.LEVEL3).orElseGet(() -> table.sheet().spot(0, 0));
		return new Drift(Change.PART_REMOVED, head.place(form.label(Role.LEVEL3)),
				cells.getOrDefault(Role.LEVEL3.cellName(), ""), "");
	}

}
