package town.appraisal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of one output, of all years. */
public final class Runs {

	private static final String COLUMNS = "run_no, output, id, fiscal_year, fingerprint, attempt, fresh, program_version, "
			+ "rule_set, state, started, finished";

	/** How often another output may take the number that was to be the next. */
	private static final int TRIES = 20;

	private final JdbcClient jdbc;

	private final OutputId output;

	public Runs(JdbcClient jdbc, OutputId output) {
		this.jdbc = jdbc;
		this.output = output;
	}

	/** The last attempt at these inputs. */
	public Optional<Run> last(int year, String fingerprint) {
		return this.jdbc.sql("SELECT " + COLUMNS
				+ " FROM run WHERE output = ? AND fiscal_year = ? AND fingerprint = ? ORDER BY attempt DESC FETCH FIRST 1 ROWS ONLY")
			.params(this.output.text(), year, fingerprint)
			.query(this::run)
			.optional();
	}

	/** The run of a year whose outputs were put in place last. */
	public Optional<Run> published(int year) {
		return this.jdbc
			.sql("SELECT " + COLUMNS + " FROM run WHERE output = ? AND fiscal_year = ? AND state = 'PUBLISHED'"
					+ " ORDER BY finished DESC, run_no DESC FETCH FIRST 1 ROWS ONLY")
			.params(this.output.text(), year)
			.query(this::run)
			.optional();
	}

	/** All runs, the last begun first. */
	public List<Run> all() {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM run WHERE output = ? ORDER BY run_no DESC")
			.param(this.output.text())
			.query(this::run)
			.list();
	}

	/** Begins another attempt; runs of other outputs may begin at the same moment. */
	public Run begin(int year, String fingerprint, boolean fresh, String programVersion, String ruleSet,
			OffsetDateTime now) {
		int attempt = last(year, fingerprint).map(Run::attempt).orElse(0) + 1;
		for (int tried = 1;; tried++) {
			Run run = new Run(next(), this.output, Run.id(year, fingerprint, attempt), year, fingerprint, attempt,
					fresh, programVersion, ruleSet, RunState.OPEN, now, Optional.empty());
			try {
				insert(run);
				return run;
			}
			catch (DuplicateKeyException ex) {
				if (tried == TRIES) {
					throw ex;
				}
			}
		}
	}

	/** The run a year was last published with, before another run. */
	public Optional<Run> lastPublished(int year, Run before) {
		return this.jdbc
			.sql("SELECT " + COLUMNS + " FROM run WHERE output = ? AND fiscal_year = ? AND state = 'PUBLISHED'"
					+ " AND run_no < ? ORDER BY run_no DESC FETCH FIRST 1 ROWS ONLY")
			.params(this.output.text(), year, before.number())
			.query(this::run)
			.optional();
	}

	/** Leaves every other unfinished run of the output behind. */
	public void abandonOthers(Run run) {
		this.jdbc.sql("UPDATE run SET state = 'ABANDONED' WHERE output = ? AND state = 'OPEN' AND run_no <> ?")
			.params(this.output.text(), run.number())
			.update();
	}

	/** The outputs of the run are in place. */
	public void published(Run run, OffsetDateTime now) {
		this.jdbc.sql("UPDATE run SET state = 'PUBLISHED', finished = ? WHERE run_no = ?")
			.params(now, run.number())
			.update();
	}

	private int next() {
		return this.jdbc.sql("SELECT COALESCE(MAX(run_no), 0) + 1 FROM run").query(Integer.class).single();
	}

	private void insert(Run run) {
		this.jdbc.sql("INSERT INTO run (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)")
			.params(run.number(), run.output().text(), run.id(), run.year(), run.fingerprint(), run.attempt(),
					run.fresh(), run.programVersion(), run.ruleSet(), run.state().name(), run.started())
			.update();
	}

	private Run run(ResultSet row, int ignored) throws SQLException {
		return new Run(row.getInt(1), this.output, row.getString(3), row.getInt(4), row.getString(5), row.getInt(6),
				row.getBoolean(7), row.getString(8), row.getString(9), RunState.valueOf(row.getString(10)),
				utc(row, 11), Optional.ofNullable(row.getObject(12, OffsetDateTime.class)));
	}

	private static OffsetDateTime utc(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
	}

}
