package town.appraisal.stage.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.form.Field;
import town.appraisal.form.LabelText;
import town.appraisal.form.SelfEvaluation;

/** The words of every label as they are compared, worked out once. */
final class FieldWords {

	private static final List<Field> HEAD = Stream
		.concat(OurNames.IDENTITY.stream(), Stream.of(SelfEvaluation.LEAD, SelfEvaluation.PHONE, SelfEvaluation.FUNDS,
				SelfEvaluation.INITIAL, SelfEvaluation.ANNUAL, SelfEvaluation.EXECUTED, SelfEvaluation.GOAL_EXPECTED,
				SelfEvaluation.GOAL_ACTUAL, SelfEvaluation.LEVEL1, SelfEvaluation.LEVEL2, SelfEvaluation.LEVEL3))
		.toList();

	private static final Map<String, List<String>> BY_FIELD = Stream
		.of(HEAD.stream(), OurNames.TOTALS.stream(), SelfEvaluation.fundColumns().values().stream(),
				SelfEvaluation.INDICATOR_COLUMNS.values().stream(), Stream.of(SelfEvaluation.YEAR))
		.flatMap(Function.identity())
		.distinct()
		.collect(Collectors.toUnmodifiableMap(Field::name, FieldWords::bare));

	private static final Set<String> LABELS = HEAD.stream()
		.flatMap((it) -> of(it).stream())
		.collect(Collectors.toUnmodifiableSet());

	private FieldWords() {
	}

	/** The field's label, then its aliases, all bare. */
	static List<String> of(Field field) {
		return BY_FIELD.getOrDefault(field.name(), List.of());
	}

	/** Tells whether a text is a printed label of the grid and no answer. */
	static boolean isLabel(String bare) {
		return LABELS.contains(bare);
	}

	private static List<String> bare(Field field) {
		return Stream.concat(Stream.of(field.label()), field.aliases().stream())
			.map(LabelText::bare)
			.distinct()
			.toList();
	}

}
