package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.form.Heading;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.RegisterTable;

/**
 * The lines of each table of a register.
 *
 * @param register the register
 * @param reasons why a project was not carried out, by its code
 */
record RegisterRows(Register register, Map<String, String> reasons) {

	List<Map<Heading, Typed>> of(RegisterTable table) {
		if (table.equals(RegisterForm.PROJECTS)) {
			return this.register.projects().stream().map(RegisterRows::project).toList();
		}
		if (table.equals(RegisterForm.INDICATORS)) {
			return this.register.projects().stream().flatMap(RegisterRows::indicators).toList();
		}
		if (table.equals(RegisterForm.NOTHING_TO_REPORT)) {
			return this.register.projects()
				.stream()
				.filter(RegisteredProject::nothingToReport)
				.map(this::nothing)
				.toList();
		}
		return table.equals(RegisterForm.WAIVERS) ? this.register.waivers().stream().map(RegisterRows::waiver).toList()
				: List.of(settings());
	}

	private static Map<Heading, Typed> project(RegisteredProject line) {
		Project project = line.project();
		Map<Heading, Typed> cells = new LinkedHashMap<>();
		cells.put(RegisterForm.CODE, Typed.text(project.code()));
		cells.put(RegisterForm.TOWNSHIP, Typed.text(project.township()));
		cells.put(RegisterForm.UNIT, Typed.text(project.unit()));
		cells.put(RegisterForm.NAME, Typed.text(project.name()));
		cells.put(RegisterForm.DEPARTMENT, Typed.text(project.department()));
		cells.put(RegisterForm.SCHEME, Typed.text(line.scheme()));
		amounts(cells, FundColumn.INITIAL, line.initial());
		amounts(cells, FundColumn.ANNUAL, line.annual());
		return cells;
	}

	private static void amounts(Map<Heading, Typed> cells, FundColumn column, Approved approved) {
		approved.total()
			.ifPresent((it) -> cells.put(RegisterForm.amount(column, FundSource.TOTAL), Typed.number(it.wan())));
		approved.bySource()
			.forEach((source, it) -> cells.put(RegisterForm.amount(column, source), Typed.number(it.wan())));
	}

	private static Stream<Map<Heading, Typed>> indicators(RegisteredProject line) {
		return line.indicators().stream().map((it) -> indicator(line.project().code(), it));
	}

	private static Map<Heading, Typed> indicator(String code, RegisteredIndicator indicator) {
		Map<Heading, Typed> cells = new LinkedHashMap<>();
		cells.put(RegisterForm.CODE, Typed.text(code));
		cells.put(RegisterForm.LEVEL1, Typed.text(indicator.level1()));
		cells.put(RegisterForm.LEVEL2, Typed.text(indicator.level2()));
		cells.put(RegisterForm.LEVEL3, Typed.text(indicator.level3()));
		cells.put(RegisterForm.NATURE, Typed.text(indicator.nature()));
		cells.put(RegisterForm.TARGET, Typed.asKeyed(indicator.target()));
		cells.put(RegisterForm.MEASURE_UNIT, Typed.text(indicator.unit()));
		indicator.weight().ifPresent((it) -> cells.put(RegisterForm.WEIGHT, Typed.number(it)));
		return cells;
	}

	private Map<Heading, Typed> nothing(RegisteredProject line) {
		String code = line.project().code();
		return Map.of(RegisterForm.CODE, Typed.text(code), RegisterForm.REASON,
				Typed.text(this.reasons.getOrDefault(code, "")));
	}

	private static Map<Heading, Typed> waiver(Waiver waiver) {
		return Map.of(RegisterForm.RULE, Typed.text(waiver.rule()), RegisterForm.CODE, Typed.text(waiver.projectCode()),
				RegisterForm.APPROVER, Typed.text(waiver.approver()), RegisterForm.REASON, Typed.text(waiver.reason()),
				RegisterForm.UNTIL, Typed.text(waiver.until()));
	}

	private Map<Heading, Typed> settings() {
		return Map.of(RegisterForm.YEAR, Typed.number(BigDecimal.valueOf(this.register.year())), RegisterForm.DEADLINE,
				Typed.text(this.register.deadline()));
	}

}
