package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.Spot;

/** Finds the funds block by its head and by the words in front of its lines. */
final class FundsLabels {

	/** A block has four lines; more only where somebody inserted some. */
	private static final int LINES = 12;

	private final LabelIndex labels;

	private final OptionalInt head;

	FundsLabels(LabelIndex labels) {
		this.labels = labels;
		this.head = Stream.of(Role.ANNUAL, Role.INITIAL)
			.flatMapToInt((it) -> labels.rowsWith(Role.EXECUTED, it))
			.findFirst();
	}

	boolean isFound() {
		return this.head.isPresent();
	}

	Map<String, Spot> cells() {
		Map<String, Spot> cells = new HashMap<>();
		Map<Role, Spot> columns = columns();
		lines().forEach((source, label) -> {
			cells.put(source.label(), label);
			columns.forEach((field, column) -> cells.put(CellNames.of(source, field),
					label.sheet().spot(label.row(), column.column())));
		});
		return cells;
	}

	/** Labels that state the unit of the block as 元. */
	List<Spot> yuan() {
		return isFound() ? YuanLabels.in(this.labels.words().form(), this.labels.sheet(), this.head.getAsInt(),
				this.head.getAsInt() + LINES + 1) : List.of();
	}

	private Map<Role, Spot> columns() {
		Map<Role, Spot> columns = new HashMap<>();
		this.head.ifPresent((row) -> this.labels.words()
			.form()
			.fundColumns()
			.forEach((field) -> this.labels.inRow(field, row).ifPresent((it) -> columns.put(field, it))));
		return columns;
	}

	private Map<FundSource, Spot> lines() {
		Map<FundSource, Spot> lines = new HashMap<>();
		int amounts = columns().values().stream().mapToInt(Spot::column).min().orElse(0);
		for (int row = this.head.orElse(0) + 1; isFound() && row < end(); row++) {
			line(row, amounts).ifPresent((it) -> source(it).ifPresent((source) -> lines.putIfAbsent(source, it)));
		}
		return lines;
	}

	private Optional<Spot> line(int row, int amounts) {
		return this.labels.sheet()
			.row(row)
			.filter((it) -> it.column() < amounts)
			.map((it) -> this.labels.sheet().spot(row, it.column()))
			.filter((it) -> it.row() == row && source(it).isPresent())
			.findFirst();
	}

	private Optional<FundSource> source(Spot spot) {
		return this.labels.words().form().source(spot.label());
	}

	private int end() {
		int head = this.head.orElse(0);
		return Stream.of(Role.GOAL_EXPECTED, Role.LEVEL1)
			.flatMap((it) -> this.labels.all(it).stream())
			.mapToInt(Spot::row)
			.filter((row) -> row > head)
			.min()
			.orElse(head + LINES);
	}

}
