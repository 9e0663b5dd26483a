package town.appraisal.stage.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Role;
import town.appraisal.form.CellNames;

/**
 * The columns no official form does without; without them there is nothing to appraise.
 * 年初预算数 is not among them: the forms of the poverty funds do not have it.
 */
final class OfficialColumns {

	private static final List<Role> FUNDS = List.of(Role.ANNUAL, Role.EXECUTED,
			Role.FUND_WEIGHT, Role.FUND_SCORE);

	private static final List<Role> INDICATORS = List.of(Role.TARGET, Role.ACTUAL,
			Role.WEIGHT, Role.SCORE);

	private final Questionnaire form;

	OfficialColumns(Questionnaire form) {
		this.form = form;
	}

	/** Those the form does not have, at the head of their block. */
	List<Place> missing() {
		return Stream.concat(funds(), indicators()).toList();
	}

	private Stream<Place> funds() {
		Optional<Spot> block = this.form.form().sources().stream()
			.flatMap((it) -> this.form.layout().cell(it.label()).stream())
			.findFirst();
		return block.stream()
			.flatMap((it) -> FUNDS.stream().filter((column) -> !has(column)).map((column) -> it.place(this.form.form().label(column))));
	}

	private boolean has(Role column) {
		return this.form.form().sources().stream()
			.anyMatch((it) -> this.form.layout().cell(CellNames.of(it, column)).isPresent());
	}

	private Stream<Place> indicators() {
		return this.form.layout()
			.table()
			.stream()
			.flatMap((table) -> INDICATORS.stream()
				.filter((column) -> !table.has(column))
				.flatMap((column) -> table.spot(table.headRow(), Role.LEVEL3)
					.map((it) -> it.place(this.form.form().label(column)))
					.stream()));
	}

}
