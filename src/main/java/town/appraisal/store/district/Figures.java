package town.appraisal.store.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.project.Money;
import town.appraisal.store.Run;

/** Counts and sums over the stored results, each straight from its own table. */
public final class Figures {

	private static final String MONEY = "COALESCE(SUM(initial_budget), 0), COALESCE(SUM(annual_budget), 0),"
			+ " COALESCE(SUM(executed), 0) FROM ";

	private static final String SUMS = "SELECT " + MONEY;

	private static final String COUNTING = " WHERE run_no = ? AND status IN ('ACCEPTED', 'PENDING')";

	/** A waived rule explains a difference as well as the file itself does. */
	private static final String SOURCES = "SELECT COALESCE(SUM(f.initial_budget), 0), COALESCE(SUM(f.annual_budget), 0),"
			+ " COALESCE(SUM(f.executed), 0) FROM fund_result f JOIN result r ON r.run_no = f.run_no AND r.seq = f.seq"
			+ " WHERE f.run_no = ? AND r.status IN ('ACCEPTED', 'PENDING') AND (f.explained OR EXISTS"
			+ " (SELECT 1 FROM register_waiver w WHERE w.run_no = r.run_no AND w.code = r.code))";

	private final JdbcClient jdbc;

	public Figures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Received files by what became of them. */
	public Map<Status, Integer> files(Run run) {
		return byStatus("result", run);
	}

	/** Projects by what became of them; superseded files are no projects. */
	public Map<Status, Integer> projects(Run run) {
		return byStatus("project_line", run);
	}

	/** Number of projects in the register. */
	public int registered(Run run) {
		return count("SELECT COUNT(*) FROM register_line WHERE run_no = ?", run);
	}

	/** Number of files that belong to no registered project, superseded ones apart. */
	public int unregistered(Run run) {
		return count("SELECT COUNT(*) FROM result WHERE run_no = ? AND NOT registered AND status <> 'SUPERSEDED'", run);
	}

	/** Money of every readable file as filled. */
	public Amounts received(Run run) {
		return amounts(SUMS + "result WHERE run_no = ?", run);
	}

	/** Money of the files that count. */
	public Amounts ofFiles(Run run) {
		return amounts(SUMS + "result" + COUNTING, run);
	}

	/** The same by the township each file was judged with. */
	public Map<String, Amounts> ofFilesByTownship(Run run) {
		Map<String, Amounts> amounts = new HashMap<>();
		this.jdbc.sql("SELECT township, " + MONEY + "result" + COUNTING + " GROUP BY township")
			.param(run.number())
			.query((row) -> {
				amounts.put(row.getString(1), amounts(row, 2));
			});
		return amounts;
	}

	/** Money of the projects that count. */
	public Amounts ofProjects(Run run) {
		return amounts(SUMS + "project_line" + COUNTING, run);
	}

	/**
	 * Money of the files that count, source by source, as far as the files explain it.
	 */
	public Amounts ofSources(Run run) {
		return amounts(SOURCES, run);
	}

	/**
	 * A file that counts although its sources do not come to its amounts, with the
	 * difference; empty when none.
	 */
	public String offSources(Run run) {
		return this.jdbc
			.sql("SELECT r.path, f.initial_budget, f.annual_budget, f.executed FROM fund_result f"
					+ " JOIN result r ON r.run_no = f.run_no AND r.seq = f.seq WHERE f.run_no = ?"
					+ " AND r.status IN ('ACCEPTED', 'PENDING') AND NOT f.explained AND NOT EXISTS"
					+ " (SELECT 1 FROM register_waiver w WHERE w.run_no = r.run_no AND w.code = r.code) ORDER BY f.seq"
					+ " FETCH FIRST 1 ROWS ONLY")
			.param(run.number())
			.query((row, ignored) -> row.getString(1) + "（年初预算数差 " + row.getBigDecimal(2) + "，全年预算数差 "
					+ row.getBigDecimal(3) + "，全年执行数差 " + row.getBigDecimal(4) + " 万元）")
			.optional()
			.orElse("");
	}

	/** A file that counts although its project stands by another one; empty when none. */
	public String countedTwice(Run run) {
		return this.jdbc
			.sql("SELECT path FROM result r WHERE run_no = ? AND status IN ('ACCEPTED', 'PENDING') AND NOT EXISTS"
					+ " (SELECT 1 FROM project_line p WHERE p.run_no = r.run_no AND p.seq = r.seq)"
					+ " ORDER BY seq FETCH FIRST 1 ROWS ONLY")
			.param(run.number())
			.query(String.class)
			.optional()
			.orElse("");
	}

	private Map<Status, Integer> byStatus(String table, Run run) {
		Map<Status, Integer> counts = new EnumMap<>(Status.class);
		this.jdbc.sql("SELECT status, COUNT(*) FROM " + table + " WHERE run_no = ? GROUP BY status")
			.param(run.number())
			.query((row) -> {
				counts.put(Status.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	private int count(String sql, Run run) {
		return this.jdbc.sql(sql).param(run.number()).query(Integer.class).single();
	}

	private Amounts amounts(String sql, Run run) {
		return this.jdbc.sql(sql).param(run.number()).query((row, ignored) -> amounts(row, 1)).single();
	}

	private static Amounts amounts(ResultSet row, int first) throws SQLException {
		return new Amounts(new Money(row.getBigDecimal(first)), new Money(row.getBigDecimal(first + 1)),
				new Money(row.getBigDecimal(first + 2)));
	}

}
