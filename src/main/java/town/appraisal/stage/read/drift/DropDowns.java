package town.appraisal.stage.read.drift;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Field;
import town.appraisal.stage.read.cell.CellWords;
import town.appraisal.stage.read.cell.Folding;
import town.appraisal.stage.read.cell.LevelParser;
import town.appraisal.stage.read.cell.OperatorParser;
import town.appraisal.stage.read.place.IndicatorTable;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.workbook.RawCell;

/**
 * Cells whose drop-down was pasted over and that now say what it never offered; one that
 * was lost under a valid value does no harm and is not told.
 */
final class DropDowns {

	private static final Map<Role, Predicate<String>> OFFERED = Map.of(Role.LEVEL1,
			(it) -> IndicatorLevel1.named(LevelParser.withoutPoints(it)).isPresent(), Role.LEVEL2,
			(it) -> IndicatorLevel2.named(LevelParser.withoutPoints(it)).isPresent(), Role.NATURE,
			(it) -> OperatorParser.leading(it).isPresent());

	private DropDowns() {
	}

	static List<Drift> drift(Form form, IndicatorTable table) {
		return form.tableColumns()
			.stream()
			.filter(OFFERED::containsKey)
			.flatMap((it) -> drift(table, form.field(it)))
			.toList();
	}

	private static Stream<Drift> drift(IndicatorTable table, Field column) {
		return IntStream.rangeClosed(table.firstRow(), table.lastRow())
			.boxed()
			.flatMap((row) -> table.spot(row, column.role()).filter((it) -> it.row() == row).stream())
			.filter((it) -> it.isFilled() && !it.sheet().offersList(it.row(), it.column()))
			.filter((it) -> !OFFERED.getOrDefault(column.role(), (any) -> true).test(words(it)))
			.map((it) -> new Drift(Change.CHOICES, it.place(column.label()), "", words(it)));
	}

	private static String words(Spot spot) {
		return Folding.fold(spot.cell().map((RawCell it) -> CellWords.asFilled(it)).orElse(""));
	}

}
