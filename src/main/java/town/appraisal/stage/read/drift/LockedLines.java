package town.appraisal.stage.read.drift;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.read.place.IndicatorTable;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Where the issued lines of the indicator table stand now: rows were inserted between
 * them, one may be gone or renamed.
 */
final class LockedLines {

	private final Form form;

	private final IndicatorTable table;

	private final Map<Integer, Integer> rows = new HashMap<>();

	LockedLines(Form form, IndicatorTable table, SortedMap<Integer, Map<String, String>> issued) {
		this.form = form;
		this.table = table;
		issued.forEach((line, cells) -> named(cells).ifPresent((row) -> this.rows.put(line, row)));
		issued.forEach((line, cells) -> {
			if (!this.rows.containsKey(line)) {
				beside(line, issued).filter((row) -> agrees(row, cells)).ifPresent((row) -> this.rows.put(line, row));
			}
		});
	}

	/** The row of an issued line, empty when it is gone. */
	Optional<Integer> row(int line) {
		return Optional.ofNullable(this.rows.get(line));
	}

	/** The first row not taken yet that carries the line's name. */
	private Optional<Integer> named(Map<String, String> cells) {
		String name = cells.getOrDefault(Role.LEVEL3.cellName(), "");
		return name.isEmpty() ? Optional.empty()
				: free((row) -> spells(row, name)).or(() -> free((row) -> says(row, Role.LEVEL3, name)));
	}

	private Optional<Integer> free(IntPredicate fits) {
		return IntStream.rangeClosed(this.table.firstRow(), this.table.lastRow())
			.filter((row) -> !this.rows.containsValue(row) && fits.test(row))
			.boxed()
			.findFirst();
	}

	private boolean spells(int row, String name) {
		return this.table.spot(row, Role.LEVEL3).flatMap(Spot::cell).filter((it) -> it.text().equals(name)).isPresent();
	}

	/** As far from the line before it as it was issued. */
	private Optional<Integer> beside(int line, SortedMap<Integer, Map<String, String>> issued) {
		int before = issued.headMap(line).keySet().stream().filter(this.rows::containsKey).reduce(0, Math::max);
		int row = this.rows.getOrDefault(before, this.table.firstRow() - 1) + line - before;
		return Optional.of(row).filter((it) -> it <= this.table.lastRow() && !this.rows.containsValue(it));
	}

	/** A renamed line still says half of what was locked. */
	private boolean agrees(int row, Map<String, String> cells) {
		long same = this.form.tableColumns()
			.stream()
			.filter((it) -> cells.containsKey(it.cellName()) && says(row, it, cells.get(it.cellName())))
			.count();
		return same * 2 >= cells.size();
	}

	private boolean says(int row, Role column, String value) {
		return this.table.carried(row, column).filter((it) -> LockedWords.alike(value, it.cell())).isPresent();
	}

}
