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
import town.appraisal.form.CellNames;
import town.appraisal.form.LockedValues;
import town.appraisal.form.Role;

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
		values.put(Role.YEAR.cellName(), Typed.number(BigDecimal.valueOf(year)));
		values.put(Role.NAME.cellName(), Typed.text(project.name()));
		values.put(Role.CODE.cellName(), Typed.text(project.code()));
		values.put(Role.TOWNSHIP.cellName(), Typed.text(project.township()));
		values.put(Role.DEPARTMENT.cellName(), Typed.text(project.department()));
		values.put(Role.UNIT.cellName(), Typed.text(project.unit()));
		values.put(Role.FUND_WEIGHT.cellName(), Typed.number(scheme.budget()));
		values.putAll(initial(registered.initial()));
		values.values().removeIf(Typed::isEmpty);
		return values;
	}

	/** By source where the register knows it, otherwise the total alone. */
	private static Map<String, Typed> initial(Approved initial) {
		Map<String, Typed> values = new LinkedHashMap<>();
		initial.bySource()
			.forEach((source, amount) -> values.put(CellNames.of(source, Role.INITIAL), Typed.number(amount.wan())));
		if (values.isEmpty()) {
			initial.total()
				.ifPresent(
						(total) -> values.put(CellNames.of(FundSource.TOTAL, Role.INITIAL), Typed.number(total.wan())));
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
