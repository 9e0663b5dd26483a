package town.appraisal.store.judged;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;

/** What came of each received file. */
public final class Results {

	private final JdbcClient jdbc;

	private final JdbcOperations batch;

	private final BatchInsert insert;

	private final BatchInsert contents;

	private final RemarkRows remarks;

	private final FundRows funds;

	public Results(JdbcClient jdbc, JdbcOperations batch) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.insert = new BatchInsert(batch, "result", ResultRow.COLUMNS);
		this.contents = new BatchInsert(batch, "content", "run_no", "seq", "submission", "appraisal");
		this.remarks = new RemarkRows(batch);
		this.funds = new FundRows(batch);
	}

	/** Stores judged files; from now on they are no longer waiting. */
	public void add(Run run, List<? extends JudgedFile> files) {
		this.insert.add(files.stream().map((it) -> ResultRow.of(run, it)).toList());
		this.contents.add(files.stream().flatMap((it) -> contents(run, it).stream()).toList());
		this.remarks.add(run, files);
		this.funds.add(run, files);
		this.batch.batchUpdate("UPDATE receipt SET state = 'JUDGED' WHERE run_no = ? AND seq = ?",
				files.stream().map((it) -> new Object[] { run.number(), it.seq() }).toList());
	}

	/** How many files were judged. */
	public int count(Run run) {
		return this.jdbc.sql("SELECT COUNT(*) FROM result WHERE run_no = ?")
			.param(run.number())
			.query(Integer.class)
			.single();
	}

	/**
	 * Decides a file anew: another status, findings it did not have before, and rules
	 * that could not run.
	 */
	public void decide(Run run, String path, Status status, List<Finding> added, List<NotChecked> notChecked) {
		int seq = this.jdbc.sql("SELECT seq FROM result WHERE run_no = ? AND path = ?")
			.params(run.number(), path)
			.query(Integer.class)
			.single();
		this.remarks.append(run, seq, added);
		this.remarks.appendNotChecked(run, seq, notChecked);
		this.jdbc
			.sql("UPDATE result SET status = ?, must_fix = must_fix + ?, needs_reason = needs_reason + ?,"
					+ " hints = hints + ? WHERE run_no = ? AND seq = ?")
			.params(List.of(status.name(), FindingCounts.mustFix(added), FindingCounts.needsReason(added),
					FindingCounts.hints(added), run.number(), seq))
			.update();
	}

	private static Optional<Object[]> contents(Run run, JudgedFile file) {
		return file.file()
			.submission()
			.flatMap((submission) -> file.file()
				.appraisal()
				.map((appraisal) -> BatchInsert.row(run.number(), file.seq(), PackedJson.pack(submission),
						PackedJson.pack(appraisal))));
	}

}
