package town.appraisal.store.received;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcOperations;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;
import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;

/** The register as each run found it. */
public final class RegisterLines {

	private final BatchInsert insert;

	private final BatchInsert head;

	private final BatchInsert waivers;

	public RegisterLines(JdbcOperations batch) {
		this.insert = new BatchInsert(batch, "register_line", "run_no", "line_no", "code", "name", "township", "unit",
				"department", "fiscal_year", "scheme", "approved_initial", "approved_annual", "nothing_to_report");
		this.head = new BatchInsert(batch, "register_head", "run_no", "deadline");
		this.waivers = new BatchInsert(batch, "register_waiver", "run_no", "line_no", "rule", "code", "approver",
				"reason", "until");
	}

	/** Stores the register of a run, in its order. */
	public void store(Run run, Register register) {
		List<RegisteredProject> lines = register.projects();
		this.insert
			.add(IntStream.range(0, lines.size()).mapToObj((line) -> row(run, line + 1, lines.get(line))).toList());
		this.head.add(List.<Object[]>of(BatchInsert.row(run.number(), register.deadline())));
		List<Waiver> granted = register.waivers();
		this.waivers
			.add(IntStream.range(0, granted.size()).mapToObj((line) -> row(run, line + 1, granted.get(line))).toList());
	}

	private static Object[] row(Run run, int line, Waiver waiver) {
		return BatchInsert.row(run.number(), line, waiver.rule(), waiver.projectCode(), waiver.approver(),
				waiver.reason(), waiver.until());
	}

	private static Object[] row(Run run, int line, RegisteredProject registered) {
		Project project = registered.project();
		return BatchInsert.row(run.number(), line, project.code(), project.name(), project.township(), project.unit(),
				project.department(), project.year(), registered.scheme(),
				registered.initial().total().map(Money::wan).orElse(null),
				registered.annual().total().map(Money::wan).orElse(null), registered.nothingToReport());
	}

}
