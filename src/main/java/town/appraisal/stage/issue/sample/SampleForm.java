package town.appraisal.stage.issue.sample;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.form.Heading;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.Role;
import town.appraisal.stage.issue.Typed;

/**
 * A filled workbook as its data file describes it.
 *
 * @param register its line in the register, by heading
 * @param published a published form, carried over exactly as printed; otherwise the
 * project's own workbook, filled
 * @param fields what is typed, by defined name; an empty value clears the cell
 * @param indicators lines of the indicator table, cells in the order of its columns
 * @param report texts by the label of their section
 */
record SampleForm(Map<String, Object> register, boolean published, Map<String, @Nullable Object> fields,
		List<List<Object>> indicators, Map<String, String> report) {

	/** Its line in the register; a published form has no approved indicators. */
	RegisteredProject registered(int year, boolean nothingToReport) {
		Project project = new Project(text(RegisterForm.CODE), text(RegisterForm.NAME), text(RegisterForm.TOWNSHIP),
				text(RegisterForm.UNIT), text(RegisterForm.DEPARTMENT), year);
		List<RegisteredIndicator> approved = this.published ? List.of()
				: cells(FormShelf.EVERY.toIssue(year)).stream().map(SampleForm::approved).toList();
		return new RegisteredProject(project, text(RegisterForm.SCHEME), amounts(FundColumn.INITIAL),
				amounts(FundColumn.ANNUAL), approved, nothingToReport, 0);
	}

	/** The lines of the indicator table by column. */
	List<Map<Role, Typed>> cells(Form form) {
		Collection<Role> columns = form.tableColumns();
		return this.indicators.stream().map((line) -> {
			Map<Role, Typed> cells = new EnumMap<>(Role.class);
			int column = 0;
			for (Role role : columns) {
				cells.put(role, Typed.of(line.get(column++)));
			}
			return cells;
		}).toList();
	}

	private static RegisteredIndicator approved(Map<Role, Typed> line) {
		return new RegisteredIndicator(text(line, Role.LEVEL1), text(line, Role.LEVEL2), text(line, Role.LEVEL3),
				text(line, Role.NATURE), text(line, Role.TARGET), text(line, Role.MEASURE_UNIT),
				Optional.of(new BigDecimal(text(line, Role.WEIGHT))));
	}

	private Approved amounts(FundColumn column) {
		Map<FundSource, Money> bySource = new EnumMap<>(FundSource.class);
		for (FundSource source : FundSource.values()) {
			String amount = text(RegisterForm.amount(column, source));
			if (!amount.isEmpty()) {
				bySource.put(source, Money.ofWan(amount));
			}
		}
		return new Approved(Optional.ofNullable(bySource.remove(FundSource.TOTAL)), bySource);
	}

	/** What the register says under a heading. */
	String text(Heading heading) {
		return Typed.of(this.register.get(heading.label())).text();
	}

	private static String text(Map<Role, Typed> line, Role column) {
		return line.getOrDefault(column, Typed.NOTHING).text();
	}

}
