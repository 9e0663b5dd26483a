package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
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
	static Map<String, Typed> values(Form form, RegisteredProject registered, Scheme scheme, int year) {
		Project project = registered.project();
		Map<Role, Typed> known = new EnumMap<>(Role.class);
		known.put(Role.YEAR, Typed.number(BigDecimal.valueOf(year)));
		known.put(Role.NAME, Typed.text(project.name()));
		known.put(Role.CODE, Typed.text(project.code()));
		known.put(Role.TOWNSHIP, Typed.text(project.township()));
		known.put(Role.DEPARTMENT, Typed.text(project.department()));
		known.put(Role.UNIT, Typed.text(project.unit()));
		known.put(Role.FUND_WEIGHT, Typed.number(scheme.budget()));
		Map<String, Typed> values = new LinkedHashMap<>();
		known.keySet().removeIf((it) -> !form.locks(it));
		known.forEach((role, typed) -> values.put(role.cellName(), typed));
		if (form.locks(Role.INITIAL)) {
			values.putAll(initial(registered.initial()));
		}
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
