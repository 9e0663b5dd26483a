package town.appraisal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.project.Money;

/** The district of one run, straight from the database; long lists are never held. */
public final class StoredDistrict implements District {

	private static final int FETCH = 500;

	private static final String GROUPS = """
			SELECT township, status, grade, COUNT(*) AS projects, COALESCE(SUM(initial_budget), 0) AS initial_budget,
			    COALESCE(SUM(annual_budget), 0) AS annual_budget, COALESCE(SUM(executed), 0) AS executed,
			    COALESCE(SUM(reviewed_score), 0) AS scores
			FROM project_line WHERE run_no = ? GROUP BY township, status, grade""";

	private static final String SUPERSEDED = """
			SELECT township, COUNT(*) AS files FROM result
			WHERE run_no = ? AND status = 'SUPERSEDED' GROUP BY township""";

	private static final String FINDINGS = "SELECT " + StoredRemarks.FINDING_COLUMNS
			+ ", p.path, p.code, p.name, p.township, p.unit, p.department, p.fiscal_year"
			+ " FROM project_line p JOIN finding f ON f.run_no = p.run_no AND f.seq = p.seq"
			+ " WHERE p.run_no = ? ORDER BY p.line_no," + StoredRemarks.BY_WEIGHT;

	private static final RowMapper<Finding> FINDING = StoredRemarks.finding(1);

	private final JdbcClient jdbc;

	private final Run run;

	public StoredDistrict(JdbcClient jdbc, Run run) {
		this.jdbc = jdbc;
		this.run = run;
	}

	@Override
	public int year() {
		return this.run.year();
	}

	@Override
	public int registered() {
		return new Figures(this.jdbc).registered(this.run);
	}

	@Override
	public int files() {
		return ask("SELECT COUNT(*) FROM result WHERE run_no = ?").query(Integer.class).single();
	}

	@Override
	public Tally total() {
		TallySheet sheet = new TallySheet();
		ask(GROUPS).query((group) -> {
			sheet.add(group);
		});
		ask(SUPERSEDED).query((group) -> {
			sheet.addSuperseded(group.getInt("files"));
		});
		return sheet.tally();
	}

	@Override
	public List<TownshipLine> townships() {
		Map<String, TallySheet> sheets = new TreeMap<>();
		ask(GROUPS).query((group) -> {
			sheet(sheets, group).add(group);
		});
		ask(SUPERSEDED).query((group) -> {
			sheet(sheets, group).addSuperseded(group.getInt("files"));
		});
		Map<String, Integer> registered = registeredByTownship();
		List<TownshipLine> lines = new ArrayList<>();
		sheets.forEach((township, sheet) -> lines
			.add(new TownshipLine(township, registered.getOrDefault(township, 0), sheet.tally())));
		return lines;
	}

	@Override
	public void projects(Consumer<ProjectLine> consumer) {
		ask("SELECT * FROM project_line WHERE run_no = ? ORDER BY line_no").withFetchSize(FETCH).query((row) -> {
			consumer.accept(line(row));
		});
	}

	@Override
	public void findings(Consumer<FindingLine> consumer) {
		ask(FINDINGS).withFetchSize(FETCH).query((row) -> {
			consumer.accept(new FindingLine(StoredFiles.project(row), row.getString("path"), FINDING.mapRow(row, 0)));
		});
	}

	private JdbcClient.StatementSpec ask(String sql) {
		return this.jdbc.sql(sql).param(this.run.number());
	}

	private Map<String, Integer> registeredByTownship() {
		Map<String, Integer> counts = new TreeMap<>();
		ask("SELECT township, COUNT(*) FROM register_line WHERE run_no = ? GROUP BY township").query((row) -> {
			counts.put(row.getString(1), row.getInt(2));
		});
		return counts;
	}

	private static TallySheet sheet(Map<String, TallySheet> sheets, ResultSet group) throws SQLException {
		return sheets.computeIfAbsent(group.getString("township"), (it) -> new TallySheet());
	}

	private static ProjectLine line(ResultSet row) throws SQLException {
		return new ProjectLine(StoredFiles.project(row), row.getBoolean("registered"),
				Status.valueOf(row.getString("status")), row.getString("path"), money(row, "initial_budget"),
				money(row, "annual_budget"), money(row, "executed"), StoredFiles.number(row, "rate"),
				StoredFiles.number(row, "self_score"), StoredFiles.number(row, "reviewed_score"),
				Optional.ofNullable(row.getString("grade")).map(Grade::valueOf), row.getInt("must_fix"),
				row.getInt("needs_reason"), row.getInt("hints"), row.getString("refusal"));
	}

	private static Optional<Money> money(ResultSet row, String column) throws SQLException {
		return StoredFiles.number(row, column).map(Money::new);
	}

}
