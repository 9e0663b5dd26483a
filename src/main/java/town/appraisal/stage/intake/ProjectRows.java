package town.appraisal.stage.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.form.Heading;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.RegisterTable;
import town.appraisal.workbook.list.TableRow;

/** Reads the lines of the sheet 项目. */
final class ProjectRows {

	private static final RegisterTable TABLE = RegisterForm.PROJECTS;

	private final LineCells cells;

	private final Set<String> schemes;

	private final Faults faults;

	private final int year;

	ProjectRows(LineCells cells, Set<String> schemes, Faults faults, int year) {
		this.cells = cells;
		this.schemes = schemes;
		this.faults = faults;
		this.year = year;
	}

	RegisteredProject project(TableRow row, List<RegisteredIndicator> indicators, boolean nothingToReport) {
		Project project = new Project(required(row, RegisterForm.CODE), required(row, RegisterForm.NAME),
				required(row, RegisterForm.TOWNSHIP), required(row, RegisterForm.UNIT),
				row.text(RegisterForm.DEPARTMENT.label()), this.year);
		return new RegisteredProject(project, scheme(row), approved(row, FundColumn.INITIAL),
				approved(row, FundColumn.ANNUAL), indicators, nothingToReport, row.row() + 1);
	}

	private String required(TableRow row, Heading heading) {
		return this.cells.required(TABLE, row, heading);
	}

	private String scheme(TableRow row) {
		String scheme = row.text(RegisterForm.SCHEME.label());
		if (!scheme.isEmpty() && !this.schemes.contains(scheme)) {
			this.faults.add(TABLE, row, RegisterForm.SCHEME,
					"没有名为“%s”的权重方案，可用：%s".formatted(scheme, String.join("、", this.schemes.stream().sorted().toList())));
		}
		return scheme;
	}

	private Approved approved(TableRow row, FundColumn column) {
		Map<FundSource, Money> bySource = new EnumMap<>(FundSource.class);
		for (FundSource source : List.of(FundSource.CURRENT_YEAR, FundSource.CARRIED_OVER, FundSource.OTHER)) {
			this.cells.money(TABLE, row, RegisterForm.amount(column, source))
				.ifPresent((amount) -> bySource.put(source, amount));
		}
		Heading heading = RegisterForm.amount(column, FundSource.TOTAL);
		Optional<Money> total = this.cells.money(TABLE, row, heading);
		Optional<Money> sum = bySource.values().stream().reduce(Money::plus);
		if (total.isPresent() && sum.isPresent() && !total.equals(sum)) {
			this.faults.add(TABLE, row, heading, "%s万元不等于各来源之和%s万元".formatted(total.get().plain(), sum.get().plain()));
		}
		return new Approved(total.or(() -> sum), bySource);
	}

}
