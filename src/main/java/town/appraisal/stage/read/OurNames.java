package town.appraisal.stage.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Field;
import town.appraisal.form.Kind;
import town.appraisal.form.ReportText;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.DefinedName;

/**
 * The defined names of the form, so that names of other workbooks are not taken for ours.
 */
final class OurNames {

	static final List<Field> IDENTITY = List.of(SelfEvaluation.NAME, SelfEvaluation.CODE, SelfEvaluation.TOWNSHIP,
			SelfEvaluation.DEPARTMENT, SelfEvaluation.UNIT);

	private static final List<Field> SCORED = List.of(SelfEvaluation.FUND_WEIGHT, SelfEvaluation.RATE,
			SelfEvaluation.FUND_SCORE);

	static final List<Field> TOTALS = List.of(SelfEvaluation.TOTAL_WEIGHT, SelfEvaluation.TOTAL_SCORE,
			SelfEvaluation.GRADE);

	static final Set<String> TABLE = SelfEvaluation.INDICATOR_COLUMNS.values()
		.stream()
		.map(Field::name)
		.collect(Collectors.toUnmodifiableSet());

	static final Set<String> REPORT = Arrays.stream(ReportSection.values())
		.map((it) -> ReportText.field(it).name())
		.collect(Collectors.toUnmodifiableSet());

	/** Every name on the sheet of the grid but those of the table's columns. */
	static final Set<String> GRID = Stream
		.of(IDENTITY.stream().map(Field::name), TOTALS.stream().map(Field::name), fundNames(),
				Stream.of(SelfEvaluation.YEAR, SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)
					.map(Field::name))
		.flatMap((it) -> it)
		.collect(Collectors.toUnmodifiableSet());

	private static final Map<String, String> LABELS = labels();

	private OurNames() {
	}

	/** The scored cells of the line 年度资金总额 also go by the bare name of their column. */
	static String canonical(String name) {
		return SCORED.stream()
			.filter((it) -> it.name().equals(name))
			.findFirst()
			.map((it) -> SelfEvaluation.fundName(FundSource.TOTAL, it))
			.orElse(name);
	}

	/** How the cell under a name is called in a message. */
	static String label(String name) {
		return LABELS.getOrDefault(canonical(name), name);
	}

	/** The sheets the names of the grid stand on, whatever they are called now. */
	static Set<String> sheetsOfTheGrid(List<DefinedName> names) {
		return names.stream()
			.filter((it) -> GRID.contains(it.name()))
			.flatMap((it) -> Reference.sheet(it.refersTo()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Map<String, String> labels() {
		Map<String, String> labels = new HashMap<>();
		Stream
			.of(IDENTITY, TOTALS,
					List.of(SelfEvaluation.YEAR, SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL))
			.flatMap(List::stream)
			.forEach((it) -> labels.put(it.name(), it.label()));
		for (FundSource source : SelfEvaluation.SOURCES) {
			SelfEvaluation.fundColumns()
				.values()
				.forEach((it) -> labels.put(SelfEvaluation.fundName(source, it),
						(it.kind() == Kind.MONEY) ? source.label() + "·" + it.label() : it.label()));
		}
		return Map.copyOf(labels);
	}

	private static Stream<String> fundNames() {
		return SelfEvaluation.SOURCES.stream()
			.flatMap((source) -> SelfEvaluation.fundColumns()
				.values()
				.stream()
				.map((column) -> SelfEvaluation.fundName(source, column)));
	}

}
