package town.appraisal.store.district;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.FreePath;
import town.appraisal.domain.project.Project;
import town.appraisal.store.Run;
import town.appraisal.store.sql.Columns;
import town.appraisal.store.written.DueReport;

/**
 * One line for every project of a run: every registered one, and every file of an
 * unregistered one.
 */
public final class ProjectLines {

	private static final String FIGURES = "initial_budget, annual_budget, executed, rate, self_score, reviewed_score, grade";

	private static final String IDENTITY = "code, name, township, unit, department, fiscal_year";

	/**
	 * The file a registered project stands by: the last one that counts, else the last.
	 */
	private static final String STANDING = """
			INSERT INTO standing (run_no, code, seq)
			SELECT :run, code, seq FROM (SELECT code, seq, ROW_NUMBER() OVER (PARTITION BY code ORDER BY
			    CASE status WHEN 'ACCEPTED' THEN 0 WHEN 'PENDING' THEN 0 WHEN 'RETURNED' THEN 1 ELSE 2 END,
			    saved DESC, path) AS place
			    FROM result WHERE run_no = :run AND registered AND status <> 'SUPERSEDED') ranked
			WHERE place = 1""";

	private static final String REGISTERED = """
			SELECT l.code, l.name, l.township, l.unit, l.department, l.fiscal_year, TRUE AS registered,
			    COALESCE(f.status, CASE WHEN l.nothing_to_report THEN 'NOTHING_TO_REPORT' ELSE 'MISSING' END) AS status,
			    f.seq, COALESCE(f.path, '') AS path,
			    %s, COALESCE(f.must_fix, 0) AS must_fix, COALESCE(f.needs_reason, 0) AS needs_reason,
			    COALESCE(f.hints, 0) AS hints, COALESCE(f.refusal, '') AS refusal
			FROM register_line l LEFT JOIN standing s ON s.run_no = l.run_no AND s.code = l.code
			LEFT JOIN result f ON f.run_no = s.run_no AND f.seq = s.seq
			WHERE l.run_no = :run""".formatted(FIGURES);

	private static final String UNREGISTERED = """
			SELECT %s, FALSE AS registered, status, seq, path, %s, must_fix, needs_reason, hints, refusal
			FROM result WHERE run_no = :run AND NOT registered AND status <> 'SUPERSEDED'""".formatted(IDENTITY,
			FIGURES);

	private static final String COMPILE = """
			INSERT INTO project_line (run_no, line_no, %s, registered, status, seq, path, %s, must_fix,
			    needs_reason, hints, refusal, continuing)
			SELECT :run, ROW_NUMBER() OVER (ORDER BY township, code, path), all_lines.*,
			    unit || '|' || REPLACE(name, CAST(fiscal_year AS VARCHAR), '') FROM (%s UNION ALL %s) all_lines"""
		.formatted(IDENTITY, FIGURES, REGISTERED, UNREGISTERED);

	private final JdbcClient jdbc;

	private final JdbcOperations batch;

	public ProjectLines(JdbcClient jdbc, JdbcOperations batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Compiles the lines from the results; by township, then code, then file. */
	public void compile(Run run) {
		this.jdbc.sql("DELETE FROM project_line WHERE run_no = ?").param(run.number()).update();
		this.jdbc.sql("DELETE FROM standing WHERE run_no = ?").param(run.number()).update();
		this.jdbc.sql(STANDING).param("run", run.number()).update();
		this.jdbc.sql(COMPILE).param("run", run.number()).update();
	}

	/** Gives every project that counts the path of its report; no two share one. */
	public void assignReports(Run run, Function<Project, String> path) {
		Set<String> taken = new HashSet<>();
		List<Object[]> rows = new ArrayList<>();
		this.jdbc
			.sql("SELECT line_no, " + IDENTITY + " FROM project_line WHERE run_no = ? AND status IN "
					+ "('ACCEPTED', 'PENDING') ORDER BY line_no")
			.param(run.number())
			.query((row) -> {
				rows.add(new Object[] { FreePath.of(path.apply(Columns.project(row)), taken), run.number(),
						row.getInt("line_no") });
			});
		this.batch.batchUpdate("UPDATE project_line SET report_path = ? WHERE run_no = ? AND line_no = ?", rows);
	}

	/** The next reports to be written, behind a line, in order. */
	public List<DueReport> due(Run run, int behind, int atMost) {
		return this.jdbc
			.sql("SELECT line_no, seq, report_path FROM project_line p WHERE run_no = ? AND line_no > ?"
					+ " AND report_path IS NOT NULL AND NOT EXISTS (SELECT 1 FROM output_file o"
					+ " WHERE o.run_no = p.run_no AND o.line_no = p.line_no) ORDER BY line_no FETCH FIRST " + atMost
					+ " ROWS ONLY")
			.params(run.number(), behind)
			.query((row, ignored) -> new DueReport(row.getInt(1), row.getInt(2), row.getString(3)))
			.list();
	}

	/** The registered projects nothing came for. */
	public List<MissingProject> missing(Run run) {
		return this.jdbc
			.sql("SELECT code, name, township, status FROM project_line WHERE run_no = ? AND seq IS NULL"
					+ " ORDER BY line_no")
			.param(run.number())
			.query((row, ignored) -> new MissingProject(row.getString(1), row.getString(2), row.getString(3),
					Status.valueOf(row.getString(4))))
			.list();
	}

}
