package town.appraisal.store.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

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
import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.domain.project.OfficeDate;

/** The district of one run, straight from the database; long lists are never held. */
public final class StoredDistrict implements District {

	private final JdbcClient jdbc;

	private final Run run;

	private final String inbox;

	private final LocalDate day;

	/** Added up once, at the first question: the lines are compiled by then. */
	private @Nullable Tallies tallies;

	private final StoredLines lines;

	private final StoredAnalysis analysis;

	/** The district of a run, on the day the run was begun. */
	public StoredDistrict(JdbcClient jdbc, Run run) {
		this(jdbc, run, "", OfficeDate.of(run.started().toInstant()));
	}

	/**
	 * The district of a run.
	 * @param inbox the folder of the received files as a path from the folder of the
	 * summary, ending in {@code /}; empty where there is no such path
	 * @param day the day the countdown to the deadline goes by
	 */
	public StoredDistrict(JdbcClient jdbc, Run run, String inbox, LocalDate day) {
		this.jdbc = jdbc;
		this.run = run;
		this.inbox = inbox;
		this.day = day;
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
		return new Timetable(this.day, deadline);
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
		return tallies().total();
	}

	@Override
	public List<TownshipLine> townships() {
		return tallies().townships();
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

	private Tallies tallies() {
		Tallies known = this.tallies;
		if (known == null) {
			known = Tallies.of(this.jdbc, this.run);
			this.tallies = known;
		}
		return known;
	}

}
