package town.appraisal.stage.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;
import town.appraisal.form.Heading;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.RegisterTable;
import town.appraisal.workbook.list.TableRow;

/** Puts the tables together to a register; whatever does not fit is a fault. */
final class RegisterAssembly {

	private final RegisterTables tables;

	private final Faults faults;

	private final LineCells cells;

	private final Set<String> schemes;

	private final Map<String, String> codes = new LinkedHashMap<>();

	RegisterAssembly(RegisterTables tables, Set<String> schemes, Faults faults) {
		this.tables = tables;
		this.schemes = schemes;
		this.faults = faults;
		this.cells = new LineCells(tables, faults);
	}

	/** The register; empty when not even its year is known. */
	Optional<Register> register() {
		this.tables.rows(RegisterForm.PROJECTS).forEach(this::code);
		Set<String> nothing = nothingToReport();
		Map<String, List<RegisteredIndicator>> indicators = indicators();
		RegisterSettings settings = RegisterSettings.read(this.tables, this.faults);
		List<RegisteredProject> projects = new ArrayList<>();
		ProjectRows lines = new ProjectRows(this.cells, this.schemes, this.faults, settings.year());
		for (TableRow row : this.tables.rows(RegisterForm.PROJECTS)) {
			String code = row.text(RegisterForm.CODE.label());
			projects.add(lines.project(row, indicators.getOrDefault(code, List.of()), nothing.contains(code)));
		}
		List<Waiver> waivers = this.tables.rows(RegisterForm.WAIVERS).stream().map(this::waiver).toList();
		return this.faults.isEmpty()
				? Optional.of(new Register(settings.year(), settings.deadline(), projects, waivers)) : Optional.empty();
	}

	private void code(TableRow row) {
		String code = row.text(RegisterForm.CODE.label());
		String address = row.address(RegisterForm.CODE.label());
		String first = code.isEmpty() ? null : this.codes.putIfAbsent(code, address);
		if (first != null) {
			this.faults.add(RegisterForm.PROJECTS, row, RegisterForm.CODE, "项目编号“%s”重复，已见于%s".formatted(code, first));
		}
	}

	private Set<String> nothingToReport() {
		Set<String> nothing = new HashSet<>();
		for (TableRow row : this.tables.rows(RegisterForm.NOTHING_TO_REPORT)) {
			nothing.add(known(RegisterForm.NOTHING_TO_REPORT, row));
		}
		return nothing;
	}

	private Map<String, List<RegisteredIndicator>> indicators() {
		Map<String, List<RegisteredIndicator>> indicators = new LinkedHashMap<>();
		for (TableRow row : this.tables.rows(RegisterForm.INDICATORS)) {
			String code = known(RegisterForm.INDICATORS, row);
			indicators.computeIfAbsent(code, (key) -> new ArrayList<>()).add(indicator(row));
		}
		return indicators;
	}

	private RegisteredIndicator indicator(TableRow row) {
		RegisterTable table = RegisterForm.INDICATORS;
		return new RegisteredIndicator(this.cells.required(table, row, RegisterForm.LEVEL1),
				this.cells.required(table, row, RegisterForm.LEVEL2),
				this.cells.required(table, row, RegisterForm.LEVEL3), text(row, RegisterForm.NATURE),
				text(row, RegisterForm.TARGET), text(row, RegisterForm.MEASURE_UNIT),
				this.cells.number(table, row, RegisterForm.WEIGHT));
	}

	private Waiver waiver(TableRow row) {
		RegisterTable table = RegisterForm.WAIVERS;
		return new Waiver(this.cells.required(table, row, RegisterForm.RULE), known(table, row),
				this.cells.required(table, row, RegisterForm.APPROVER), text(row, RegisterForm.REASON),
				this.cells.day(table, row, RegisterForm.UNTIL));
	}

	/**
	 * The code of a line that speaks of a project; it must stand on the sheet of
	 * projects.
	 */
	private String known(RegisterTable table, TableRow row) {
		String code = this.cells.required(table, row, RegisterForm.CODE);
		if (!code.isEmpty() && !this.codes.containsKey(code)) {
			this.faults.add(table, row, RegisterForm.CODE,
					"项目编号“%s”不在“%s”表中".formatted(code, RegisterForm.PROJECTS.sheet()));
		}
		return code;
	}

	private static String text(TableRow row, Heading heading) {
		return row.text(heading.label());
	}

}
