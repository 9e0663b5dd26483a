package town.appraisal.stage.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

/**
 * The columns no official form does without; without them there is nothing to appraise.
 * 年初预算数 is not among them: the forms of the poverty funds do not have it.
 */
final class OfficialColumns {

	private static final List<Field> FUNDS = List.of(SelfEvaluation.ANNUAL, SelfEvaluation.EXECUTED,
			SelfEvaluation.FUND_WEIGHT, SelfEvaluation.FUND_SCORE);

	private static final List<Field> INDICATORS = List.of(SelfEvaluation.TARGET, SelfEvaluation.ACTUAL,
			SelfEvaluation.WEIGHT, SelfEvaluation.SCORE);

	private final Questionnaire form;

	OfficialColumns(Questionnaire form) {
		this.form = form;
	}

	/** Those the form does not have, at the head of their block. */
	List<Place> missing() {
		return Stream.concat(funds(), indicators()).toList();
	}

	private Stream<Place> funds() {
		Optional<Spot> block = SelfEvaluation.SOURCES.stream()
			.flatMap((it) -> this.form.layout().cell(it.label()).stream())
			.findFirst();
		return block.stream()
			.flatMap((it) -> FUNDS.stream().filter((column) -> !has(column)).map((column) -> it.place(column.label())));
	}

	private boolean has(Field column) {
		return SelfEvaluation.SOURCES.stream()
			.anyMatch((it) -> this.form.layout().cell(SelfEvaluation.fundName(it, column)).isPresent());
	}

	private Stream<Place> indicators() {
		return this.form.layout()
			.table()
			.stream()
			.flatMap((table) -> INDICATORS.stream()
				.filter((column) -> !table.has(column))
				.flatMap((column) -> table.spot(table.headRow(), SelfEvaluation.LEVEL3)
					.map((it) -> it.place(column.label()))
					.stream()));
	}

}
