package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.LevelParser;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;

/** Finds the indicator table by its head, and the line 总分 below it. */
final class TableLabels {

	private final LabelIndex labels;

	private final SheetCells sheet;

	private final OptionalInt head;

	TableLabels(LabelIndex labels) {
		this.labels = labels;
		this.sheet = labels.sheet();
		this.head = labels.rowsWith(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3).findFirst();
	}

	Optional<IndicatorTable> table() {
		if (this.head.isEmpty()) {
			return Optional.empty();
		}
		int row = this.head.getAsInt();
		IndicatorTable open = new IndicatorTable(this.sheet, row, lastHeadRow() + 1, this.sheet.lastRow(), columns());
		int last = total().map((it) -> it.row() - 1).orElseGet(() -> lastLine(open));
		return Optional.of(new IndicatorTable(this.sheet, row, open.firstRow(), last, open.columns()));
	}

	/** The words 总分 below the head. */
	Optional<Spot> total() {
		int below = this.head.orElse(Integer.MAX_VALUE);
		return this.labels.all(Role.TOTAL_SCORE)
			.stream()
			.filter((it) -> it.row() > below)
			.min((one, other) -> Integer.compare(one.row(), other.row()));
	}

	private int lastHeadRow() {
		return this.labels.inRow(Role.LEVEL1, this.head.orElse(0)).map((it) -> it.area().lastRow()).orElse(0);
	}

	/** Where the head has two rows, the lower words are the more precise ones. */
	private Map<Role, Integer> columns() {
		Map<Role, Integer> columns = new HashMap<>();
		for (int row = this.head.orElse(0); row <= lastHeadRow(); row++) {
			for (Role field : this.labels.words().form().tableColumns()) {
				int line = row;
				this.labels.all(field)
					.stream()
					.filter((it) -> it.row() == line)
					.findFirst()
					.ifPresent((it) -> columns.put(field, it.column()));
			}
		}
		return columns;
	}

	/** A form cut off before 总分 ends where notes or signatures begin. */
	private int lastLine(IndicatorTable table) {
		int last = table.headRow();
		for (int row = table.firstRow(); row <= table.lastRow() && !isNote(table, row); row++) {
			last = table.isFilled(row) ? row : last;
		}
		return last;
	}

	private boolean isNote(IndicatorTable table, int row) {
		boolean foreign = table.spot(row, Role.LEVEL1)
			.filter((it) -> it.row() == row && it.isFilled() && !isLevel1(it))
			.isPresent();
		return foreign && Stream.of(Role.TARGET, Role.ACTUAL, Role.WEIGHT, Role.SCORE)
			.flatMap((it) -> table.spot(row, it).stream())
			.noneMatch(Spot::isFilled);
	}

	private boolean isLevel1(Spot spot) {
		String label = spot.label();
		return this.labels.words().isLabel(label)
				|| IndicatorLevel1.named(LevelParser.withoutPoints(label)).isPresent();
	}

}
