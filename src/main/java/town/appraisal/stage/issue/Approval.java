package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.LockedValues;
import town.appraisal.form.SelfEvaluation;

/** What the register approves, by the defined names of the form. */
final class Approval {

	private Approval() {
	}

	/**
	 * The values outside the indicator table; a part the register does not know is
	 * absent.
	 */
	static Map<String, Typed> values(RegisteredProject registered, Scheme scheme, int year) {
		Project project = registered.project();
		Map<String, Typed> values = new LinkedHashMap<>();
		values.put(SelfEvaluation.YEAR.name(), Typed.number(BigDecimal.valueOf(year)));
		values.put(SelfEvaluation.NAME.name(), new Typed(project.name(), false));
		values.put(SelfEvaluation.CODE.name(), new Typed(project.code(), false));
		values.put(SelfEvaluation.TOWNSHIP.name(), new Typed(project.township(), false));
		values.put(SelfEvaluation.DEPARTMENT.name(), new Typed(project.department(), false));
		values.put(SelfEvaluation.UNIT.name(), new Typed(project.unit(), false));
		values.put(SelfEvaluation.FUND_WEIGHT.name(), Typed.number(scheme.budget()));
		values.putAll(initial(registered.initial()));
		values.values().removeIf(Typed::isEmpty);
		return values;
	}

	/** By source where the register knows it, otherwise the total alone. */
	private static Map<String, Typed> initial(Approved initial) {
		Map<String, Typed> values = new LinkedHashMap<>();
		initial.bySource()
			.forEach((source, amount) -> values.put(SelfEvaluation.fundName(source, SelfEvaluation.INITIAL),
					Typed.number(amount.wan())));
		if (values.isEmpty()) {
			initial.total()
				.ifPresent((total) -> values.put(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.INITIAL),
						Typed.number(total.wan())));
		}
		return values;
	}

	/** Everything that is locked, for the checksum. */
	static LockedValues locked(Issue issue) {
		Map<String, String> values = new LinkedHashMap<>();
		issue.approved().forEach((name, typed) -> values.put(name, typed.text()));
		List<IssuedLine> lines = issue.lines();
		for (int i = 0; i < lines.size(); i++) {
			int line = i + 1;
			IssuedLine drawn = lines.get(i);
			drawn.cells().forEach((column, typed) -> {
				if (drawn.locks(column)) {
					values.put(LockedValues.key(column, line), typed.text());
				}
			});
		}
		return new LockedValues(values);
	}

}
