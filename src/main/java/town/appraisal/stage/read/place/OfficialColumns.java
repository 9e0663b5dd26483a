package town.appraisal.stage.read.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.Spot;

/**
 * The columns no official form does without; without them there is nothing to appraise.
 * 年初预算数 is not among them: the forms of the poverty funds do not have it.
 */
public final class OfficialColumns {

	private static final List<Role> FUNDS = List.of(Role.ANNUAL, Role.EXECUTED, Role.FUND_WEIGHT, Role.FUND_SCORE);

	private static final List<Role> INDICATORS = List.of(Role.TARGET, Role.ACTUAL, Role.WEIGHT, Role.SCORE);

	private final Layout layout;

	public OfficialColumns(Layout layout) {
		this.layout = layout;
	}

	/** Those the form does not have, at the head of their block. */
	public List<Place> missing() {
		return Stream.concat(funds(), indicators()).toList();
	}

	private Stream<Place> funds() {
		Optional<Spot> block = this.layout.form()
			.sources()
			.stream()
			.flatMap((it) -> this.layout.cell(it.label()).stream())
			.findFirst();
		return block.stream()
			.flatMap((it) -> FUNDS.stream()
				.filter((column) -> !has(column))
				.map((column) -> it.place(this.layout.form().label(column))));
	}

	private boolean has(Role column) {
		return this.layout.form()
			.sources()
			.stream()
			.anyMatch((it) -> this.layout.cell(CellNames.of(it, column)).isPresent());
	}

	private Stream<Place> indicators() {
		return this.layout.table()
			.stream()
			.flatMap((table) -> INDICATORS.stream()
				.filter((column) -> !table.has(column))
				.flatMap((column) -> table.spot(table.headRow(), Role.LEVEL3)
					.map((it) -> it.place(this.layout.form().label(column)))
					.stream()));
	}

}
