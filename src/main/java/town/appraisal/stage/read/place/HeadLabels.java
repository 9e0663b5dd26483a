package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.BehindItsLabel;
import town.appraisal.stage.read.cell.Folding;
import town.appraisal.stage.read.cell.YearParser;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;

/** Finds who the workbook is about, its year and its goals by their labels. */
final class HeadLabels {

	private final LabelIndex labels;

	HeadLabels(LabelIndex labels) {
		this.labels = labels;
	}

	Map<String, Spot> cells() {
		Map<String, Spot> cells = new HashMap<>();
		for (Role field : FormWords.IDENTITY) {
			this.labels.first(field)
				.map((it) -> beside(it, this.labels.words()))
				.or(() -> inOneCell(field))
				.ifPresent((it) -> cells.put(field.cellName(), it));
		}
		for (Role field : new Role[] { Role.GOAL_EXPECTED, Role.GOAL_ACTUAL }) {
			this.labels.first(field).ifPresent((it) -> cells.put(field.cellName(), goal(it)));
		}
		year().ifPresent((it) -> cells.put(Role.YEAR.cellName(), it));
		return cells;
	}

	/** Label and answer in the same cell, in the lines above the table. */
	private Optional<Spot> inOneCell(Role field) {
		SheetCells sheet = this.labels.sheet();
		int end = this.labels.first(Role.LEVEL1).map(Spot::row).orElse(Integer.MAX_VALUE);
		return sheet.cells()
			.filter((it) -> it.row() < end && BehindItsLabel.isIn(it, this.labels.words().of(field)))
			.map((it) -> sheet.spot(it.row(), it.column()))
			.findFirst();
	}

	/** The first filled cell to the right, unless that is the next label already. */
	static Spot beside(Spot label, FormWords words) {
		for (Spot next = label.right(); next.column() <= label.sheet().lastColumn(); next = next.right()) {
			if (next.isFilled()) {
				return words.isLabel(next.label()) ? label.right() : next;
			}
		}
		return label.right();
	}

	/** The answer stands below its label, in some forms to the right of it. */
	private Spot goal(Spot label) {
		return below(label).or(() -> Optional.of(beside(label, this.labels.words())).filter(this::isAnswer))
			.orElseGet(label::below);
	}

	private Optional<Spot> below(Spot label) {
		for (Spot next = label.below(); next.row() <= label.sheet().lastRow(); next = next.below()) {
			boolean ends = label.sheet()
				.row(next.row())
				.anyMatch((it) -> isLabel(label.sheet(), it.row(), it.column()));
			if (ends || next.isFilled()) {
				return Optional.of(next).filter((it) -> !ends);
			}
		}
		return Optional.empty();
	}

	private boolean isLabel(SheetCells sheet, int row, int column) {
		return this.labels.words().isLabel(new Spot(sheet, row, column).label());
	}

	private boolean isAnswer(Spot spot) {
		return spot.isFilled() && !this.labels.words().isLabel(spot.label());
	}

	private Optional<Spot> year() {
		return yearLines().filter((it) -> YearParser.states(text(it)))
			.findFirst()
			.or(() -> this.labels.first(Role.YEAR).map(HeadLabels::besideYear))
			.or(() -> yearLines().filter((it) -> YearParser.asks(text(it))).findFirst());
	}

	/** Printed lines above the project's name, such as {@code （2024年度）}. */
	private Stream<Spot> yearLines() {
		int end = this.labels.first(Role.NAME).map(Spot::row).orElse(5);
		SheetCells sheet = this.labels.sheet();
		return sheet.cells().filter((it) -> it.row() < end).map((it) -> sheet.spot(it.row(), it.column()));
	}

	/** The template prints 年度 behind the year, other forms in front of it. */
	private static Spot besideYear(Spot label) {
		for (int column = label.column() - 1; column >= 0; column--) {
			Spot left = label.sheet().spot(label.row(), column);
			if (left.isFilled()) {
				return left;
			}
		}
		Spot right = label.right();
		return (right.isFilled() || label.column() == 0) ? right : label.sheet().spot(label.row(), label.column() - 1);
	}

	private static String text(Spot spot) {
		return spot.cell().map((it) -> Folding.fold(it.text())).orElse("");
	}

}
