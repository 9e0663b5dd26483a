package town.appraisal.store.history;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.store.Run;

/**
 * Which line a project had the year before: the line of the same code, else the only one
 * of the same unit and name, where the name may carry the year.
 */
public final class PriorLines {

	private static final String BY_CODE = """
			INSERT INTO prior_line (run_no, line_no, prior_run, prior_line)
			SELECT p.run_no, p.line_no, q.run_no, q.line_no FROM project_line p
			JOIN project_line q ON q.run_no = :last AND q.code = p.code AND q.registered
			WHERE p.run_no = :run AND p.registered""";

	private static final String BY_NAME = """
			INSERT INTO prior_line (run_no, line_no, prior_run, prior_line)
			SELECT p.run_no, MAX(p.line_no), q.run_no, MAX(q.line_no) FROM project_line p
			JOIN project_line q ON q.run_no = :last AND q.continuing = p.continuing AND q.registered
			WHERE p.run_no = :run AND p.registered AND NOT EXISTS (
			    SELECT 1 FROM prior_line x WHERE x.run_no = p.run_no AND x.line_no = p.line_no)
			AND NOT EXISTS (SELECT 1 FROM prior_line x WHERE x.run_no = p.run_no AND x.prior_line = q.line_no)
			GROUP BY p.run_no, q.run_no, p.continuing HAVING COUNT(*) = 1""";

	private final JdbcClient jdbc;

	public PriorLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Finds the lines of the year before; after the lines of this year were compiled. */
	public void compile(Run run, Run last) {
		this.jdbc.sql("DELETE FROM prior_line WHERE run_no = ?").param(run.number()).update();
		for (String sql : new String[] { BY_CODE, BY_NAME }) {
			this.jdbc.sql(sql).param("run", run.number()).param("last", last.number()).update();
		}
	}

}
