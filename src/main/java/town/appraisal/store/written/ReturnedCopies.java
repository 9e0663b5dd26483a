package town.appraisal.store.written;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.FreePath;
import town.appraisal.domain.project.Project;
import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;
import town.appraisal.store.sql.Columns;

/** The copies of received workbooks that go back to their fillers. */
public final class ReturnedCopies {

	private static final String BACK = "SELECT seq, path AS received, code, name, township, unit, department, fiscal_year"
			+ " FROM result WHERE run_no = :run AND status IN (:statuses) ORDER BY path";

	private static final String DUE = "SELECT seq, path FROM returned_copy c WHERE run_no = ? AND seq > ?"
			+ " AND NOT EXISTS (SELECT 1 FROM output_file o WHERE o.run_no = c.run_no AND o.path = c.path)"
			+ " ORDER BY seq FETCH FIRST %d ROWS ONLY";

	private final JdbcClient jdbc;

	private final BatchInsert insert;

	public ReturnedCopies(JdbcClient jdbc, JdbcOperations batch) {
		this.jdbc = jdbc;
		this.insert = new BatchInsert(batch, "returned_copy", "run_no", "seq", "path");
	}

	/**
	 * Gives every file that goes back the path of its copy; no two share one.
	 * @param statuses the statuses of such files
	 * @param path the path of a copy, by the project and the path received
	 */
	public void assign(Run run, Set<Status> statuses, BiFunction<Project, String, String> path) {
		this.jdbc.sql("DELETE FROM returned_copy WHERE run_no = ?").param(run.number()).update();
		Set<String> taken = new HashSet<>();
		List<Object[]> rows = new ArrayList<>();
		this.jdbc.sql(BACK)
			.param("run", run.number())
			.param("statuses", statuses.stream().map(Status::name).toList())
			.query((row) -> {
				rows.add(BatchInsert.row(run.number(), row.getInt("seq"),
						FreePath.of(path.apply(Columns.project(row), row.getString("received")), taken)));
			});
		this.insert.add(rows);
	}

	/** The next copies to be made, behind a file, in order. */
	public List<DueCopy> due(Run run, int behind, int atMost) {
		return this.jdbc.sql(DUE.formatted(atMost))
			.params(run.number(), behind)
			.query((row, ignored) -> new DueCopy(row.getInt(1), row.getString(2)))
			.list();
	}

}
