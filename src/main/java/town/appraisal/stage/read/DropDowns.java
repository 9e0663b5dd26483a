package town.appraisal.stage.read;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.RawCell;

/**
 * Cells whose drop-down was pasted over and that now say what it never offered; one that
 * was lost under a valid value does no harm and is not told.
 */
final class DropDowns {

	private static final Map<Field, Predicate<String>> OFFERED = Map.of(SelfEvaluation.LEVEL1,
			(it) -> IndicatorLevel1.named(LevelParser.withoutPoints(it)).isPresent(), SelfEvaluation.LEVEL2,
			(it) -> IndicatorLevel2.named(LevelParser.withoutPoints(it)).isPresent(), SelfEvaluation.NATURE,
			(it) -> OperatorParser.leading(it).isPresent());

	private DropDowns() {
	}

	static List<Drift> drift(IndicatorTable table) {
		return SelfEvaluation.INDICATOR_COLUMNS.values()
			.stream()
			.filter(OFFERED::containsKey)
			.flatMap((it) -> drift(table, it))
			.toList();
	}

	private static Stream<Drift> drift(IndicatorTable table, Field column) {
		return IntStream.rangeClosed(table.firstRow(), table.lastRow())
			.boxed()
			.flatMap((row) -> table.spot(row, column).filter((it) -> it.row() == row).stream())
			.filter((it) -> it.isFilled() && !it.sheet().offersList(it.row(), it.column()))
			.filter((it) -> !OFFERED.getOrDefault(column, (any) -> true).test(words(it)))
			.map((it) -> new Drift(Change.CHOICES, it.place(column.label()), "", words(it)));
	}

	private static String words(Spot spot) {
		return Folding.fold(spot.cell().map((RawCell it) -> CellWords.asFilled(it)).orElse(""));
	}

}
