package town.appraisal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of all years. */
public final class Runs {

	private static final String COLUMNS = "run_no, id, fiscal_year, fingerprint, attempt, fresh, program_version, "
			+ "rule_set, state, started, finished";

	private final JdbcClient jdbc;

	public Runs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The last attempt at these inputs. */
	public Optional<Run> last(int year, String fingerprint) {
		return this.jdbc.sql("SELECT " + COLUMNS
				+ " FROM run WHERE fiscal_year = ? AND fingerprint = ? ORDER BY attempt DESC FETCH FIRST 1 ROWS ONLY")
			.params(year, fingerprint)
			.query(Runs::run)
			.optional();
	}

	/** The run of a year whose outputs were put in place last. */
	public Optional<Run> published(int year) {
		return this.jdbc
			.sql("SELECT " + COLUMNS + " FROM run WHERE fiscal_year = ? AND state = 'PUBLISHED'"
					+ " ORDER BY finished DESC, run_no DESC FETCH FIRST 1 ROWS ONLY")
			.param(year)
			.query(Runs::run)
			.optional();
	}

	/** A run by its name. */
	public Optional<Run> named(String id) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM run WHERE id = ?").param(id).query(Runs::run).optional();
	}

	/** All runs, the last begun first. */
	public List<Run> all() {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM run ORDER BY run_no DESC").query(Runs::run).list();
	}

	/** Begins another attempt. */
	public Run begin(int year, String fingerprint, boolean fresh, String programVersion, String ruleSet,
			OffsetDateTime now) {
		int attempt = last(year, fingerprint).map(Run::attempt).orElse(0) + 1;
		int number = this.jdbc.sql("SELECT COALESCE(MAX(run_no), 0) + 1 FROM run").query(Integer.class).single();
		Run run = new Run(number, Run.id(year, fingerprint, attempt), year, fingerprint, attempt, fresh, programVersion,
				ruleSet, RunState.OPEN, now, Optional.empty());
		this.jdbc.sql("INSERT INTO run (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)")
			.params(run.number(), run.id(), year, fingerprint, attempt, fresh, programVersion, ruleSet,
					run.state().name(), now)
			.update();
		return run;
	}

	/** The run a year was last published with, before another run. */
	public Optional<Run> lastPublished(int year, Run before) {
		return this.jdbc
			.sql("SELECT " + COLUMNS + " FROM run WHERE fiscal_year = ? AND state = 'PUBLISHED'"
					+ " AND run_no < ? ORDER BY run_no DESC FETCH FIRST 1 ROWS ONLY")
			.params(year, before.number())
			.query(Runs::run)
			.optional();
	}

	/** Leaves every other unfinished run behind; only one can own the workshop. */
	public void abandonOthers(Run run) {
		this.jdbc.sql("UPDATE run SET state = 'ABANDONED' WHERE state = 'OPEN' AND run_no <> ?")
			.param(run.number())
			.update();
	}

	/** The outputs of the run are in place. */
	public void published(Run run, OffsetDateTime now) {
		this.jdbc.sql("UPDATE run SET state = 'PUBLISHED', finished = ? WHERE run_no = ?")
			.params(now, run.number())
			.update();
	}

	private static Run run(ResultSet row, int ignored) throws SQLException {
		return new Run(row.getInt(1), row.getString(2), row.getInt(3), row.getString(4), row.getInt(5),
				row.getBoolean(6), row.getString(7), row.getString(8), RunState.valueOf(row.getString(9)), utc(row, 10),
				Optional.ofNullable(row.getObject(11, OffsetDateTime.class)));
	}

	private static OffsetDateTime utc(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
	}

}
