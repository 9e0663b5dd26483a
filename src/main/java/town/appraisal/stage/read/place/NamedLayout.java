package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.CellReference;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.workbook.Area;

/**
 * Finds answers by the form's defined names, which follow their cells when rows and
 * columns are inserted. A copied sheet brings the same names again; those of the sheet
 * 自评表 win.
 */
final class NamedLayout {

	private record Target(String name, SheetCells sheet, Area area) {

	}

	private final FormWords words;

	private final List<Target> targets;

	private NamedLayout(FormWords words, List<Target> targets) {
		this.words = words;
		this.targets = targets;
	}

	static Layout of(CollectedWorkbook workbook, FormWords words) {
		List<Target> targets = workbook.facts()
			.names()
			.stream()
			.flatMap((name) -> CellReference.parse(name.refersTo())
				.flatMap((to) -> workbook.sheet(to.sheet())
					.map((it) -> new Target(CellNames.canonical(name.name()), it, to.area())))
				.stream())
			.toList();
		return new NamedLayout(words, targets).layout();
	}

	private Layout layout() {
		return new Layout(this.words, cells(), table(), List.of());
	}

	private Map<String, Spot> cells() {
		Map<String, Spot> cells = new HashMap<>();
		named().filter((it) -> this.words.grid().contains(it.name) || this.words.passages().contains(it.name))
			.forEach((it) -> cells.putIfAbsent(it.name, it.sheet.spot(it.area.firstRow(), it.area.firstColumn())));
		return cells;
	}

	private Optional<IndicatorTable> table() {
		Optional<SheetCells> sheet = columns().findFirst().map(Target::sheet);
		return sheet.map((it) -> {
			Map<Role, Integer> columns = new HashMap<>();
			columns().filter((to) -> to.sheet == it)
				.forEach((to) -> column(to).ifPresent((role) -> columns.putIfAbsent(role, to.area.firstColumn())));
			int first = columns().mapToInt((to) -> to.area.firstRow()).min().orElse(0);
			int last = columns().mapToInt((to) -> to.area.lastRow()).max().orElse(0);
			return new IndicatorTable(it, Math.max(0, first - 1), first, Math.min(last, it.lastRow()), columns);
		});
	}

	private Stream<Target> columns() {
		return named().filter((it) -> column(it).isPresent());
	}

	private Optional<Role> column(Target target) {
		return CellNames.role(target.name).filter(this.words.form().tableColumns()::contains);
	}

	private Stream<Target> named() {
		return Stream.concat(this.targets.stream().filter(this::isOnTheForm),
				this.targets.stream().filter((it) -> !isOnTheForm(it)));
	}

	private boolean isOnTheForm(Target target) {
		return target.sheet.name().equals(this.words.form().grid().name());
	}

}
