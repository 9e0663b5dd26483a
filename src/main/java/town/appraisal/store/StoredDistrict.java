package town.appraisal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.ComparedLine;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FaultLine;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.district.IndicatorLine;
import town.appraisal.domain.district.LedgerLine;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.district.ReasonLine;
import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.Timetable;
import town.appraisal.domain.district.TownshipLine;

/** The district of one run, straight from the database; long lists are never held. */
public final class StoredDistrict implements District {

	private static final String GROUPS = """
			SELECT township, status, grade, COUNT(*) AS projects, COALESCE(SUM(initial_budget), 0) AS initial_budget,
			    COALESCE(SUM(annual_budget), 0) AS annual_budget, COALESCE(SUM(executed), 0) AS executed,
			    COALESCE(SUM(reviewed_score), 0) AS scores
			FROM project_line WHERE run_no = ? GROUP BY township, status, grade""";

	private final JdbcClient jdbc;

	private final Run run;

	private final String inbox;

	private final StoredLines lines;

	private final StoredAnalysis analysis;

	public StoredDistrict(JdbcClient jdbc, Run run) {
		this(jdbc, run, "");
	}

	/**
	 * The district of a run.
	 * @param inbox the folder of the received files as a path from the folder of the
	 * summary, ending in {@code /}; empty where there is no such path
	 */
	public StoredDistrict(JdbcClient jdbc, Run run, String inbox) {
		this.jdbc = jdbc;
		this.run = run;
		this.inbox = inbox;
		this.lines = new StoredLines(jdbc, run);
		this.analysis = new StoredAnalysis(jdbc, run);
	}

	@Override
	public int year() {
		return this.run.year();
	}

	@Override
	public Timetable timetable() {
		Optional<LocalDate> deadline = ask("SELECT deadline FROM register_head WHERE run_no = ? AND deadline <> ''")
			.query(String.class)
			.optional()
			.map(LocalDate::parse);
		return new Timetable(Timetable.day(this.run.started().toInstant()), deadline);
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
	public Map<Status, Integer> received() {
		return new Figures(this.jdbc).files(this.run);
	}

	@Override
	public Tally total() {
		TallySheet sheet = new TallySheet();
		ask(GROUPS).query((group) -> {
			sheet.add(group);
		});
		return sheet.tally();
	}

	@Override
	public List<TownshipLine> townships() {
		Map<String, TallySheet> sheets = new TreeMap<>();
		ask(GROUPS).query((group) -> {
			sheet(sheets, group).add(group);
		});
		Map<String, Integer> registered = registeredByTownship();
		List<TownshipLine> lines = new ArrayList<>();
		sheets.forEach((township, sheet) -> lines
			.add(new TownshipLine(township, registered.getOrDefault(township, 0), sheet.tally())));
		return lines;
	}

	@Override
	public List<SourceLine> sources() {
		return this.analysis.sources();
	}

	@Override
	public List<IndicatorLine> indicators() {
		return this.analysis.indicators();
	}

	@Override
	public List<FaultLine> faults() {
		return this.analysis.faults();
	}

	@Override
	public String inbox() {
		return this.inbox;
	}

	@Override
	public Optional<District> lastYear() {
		return new Runs(this.jdbc, this.run.output()).lastPublished(this.run.year() - 1, this.run)
			.map((it) -> new StoredDistrict(this.jdbc, it));
	}

	@Override
	public void projects(Consumer<ProjectLine> consumer) {
		this.lines.projects(consumer);
	}

	@Override
	public void findings(Consumer<FindingLine> consumer) {
		this.lines.findings(consumer);
	}

	@Override
	public void ledger(Consumer<LedgerLine> consumer) {
		new StoredLedger(this.jdbc, this.run, timetable()).lines(consumer);
	}

	@Override
	public void reasons(Consumer<ReasonLine> consumer) {
		new StoredReasons(this.jdbc, this.run).lines(consumer);
	}

	@Override
	public void compared(Consumer<ComparedLine> consumer) {
		new StoredComparison(this.jdbc, this.run).lines(consumer);
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

}
