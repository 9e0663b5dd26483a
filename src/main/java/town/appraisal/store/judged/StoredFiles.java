package town.appraisal.store.judged;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.appraisal.ResultFigures;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.submission.Submission;
import town.appraisal.store.Run;
import town.appraisal.store.sql.Columns;

/** The judged files of a run, read back page by page. */
public final class StoredFiles {

	private static final int PAGE = 256;

	private static final String HEAD = "r.seq, path, sha256, size_bytes, saved, status, code, name,"
			+ " township, unit, department, fiscal_year, registered, refusal";

	private static final String RANGE = " WHERE r.run_no = ? AND r.seq BETWEEN ? AND ? ORDER BY r.seq";

	private static final String WHOLE = "SELECT " + HEAD + ", submission, appraisal FROM result r"
			+ " LEFT JOIN content c ON c.run_no = r.run_no AND c.seq = r.seq" + RANGE;

	/** The content of a file is by far the largest part and stays packed. */
	private static final String SUMMARY = "SELECT " + HEAD + ", initial_budget, annual_budget, executed, rate,"
			+ " self_score, reviewed_score, grade FROM result r" + RANGE;

	private final JdbcClient jdbc;

	public StoredFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One file. */
	public AppraisedFile file(Run run, int seq) {
		return page(run, seq, seq).get(0);
	}

	/** One file without its content. */
	public FileSummary summary(Run run, int seq) {
		return summaries(run, seq, seq).get(0);
	}

	/** Every file in the order received. */
	public void each(Run run, Consumer<AppraisedFile> consumer) {
		int last = last(run);
		for (int from = 1; from <= last; from += PAGE) {
			page(run, from, from + PAGE - 1).forEach(consumer);
		}
	}

	/** Every file in the order received, without its content. */
	public void summaries(Run run, Consumer<FileSummary> consumer) {
		int last = last(run);
		for (int from = 1; from <= last; from += PAGE) {
			summaries(run, from, from + PAGE - 1).forEach(consumer);
		}
	}

	/** The files of a run for those who know no database. */
	public ReceivedFiles of(Run run) {
		return new ReceivedFiles() {

			@Override
			public void each(Consumer<AppraisedFile> consumer) {
				StoredFiles.this.each(run, consumer);
			}

			@Override
			public AppraisedFile file(String path) {
				return StoredFiles.this.file(run, seq(run, path));
			}

		};
	}

	private int seq(Run run, String path) {
		return this.jdbc.sql("SELECT seq FROM result WHERE run_no = ? AND path = ?")
			.params(run.number(), path)
			.query(Integer.class)
			.single();
	}

	private int last(Run run) {
		return this.jdbc.sql("SELECT COALESCE(MAX(seq), 0) FROM result WHERE run_no = ?")
			.param(run.number())
			.query(Integer.class)
			.single();
	}

	private List<AppraisedFile> page(Run run, int from, int to) {
		StoredRemarks remarks = StoredRemarks.load(this.jdbc, run, from, to);
		return this.jdbc.sql(WHOLE).params(run.number(), from, to).query((row, ignored) -> file(row, remarks)).list();
	}

	private List<FileSummary> summaries(Run run, int from, int to) {
		StoredRemarks remarks = StoredRemarks.load(this.jdbc, run, from, to);
		return this.jdbc.sql(SUMMARY)
			.params(run.number(), from, to)
			.query((row, ignored) -> summary(row, remarks))
			.list();
	}

	private static AppraisedFile file(ResultSet row, StoredRemarks remarks) throws SQLException {
		int seq = row.getInt("seq");
		return new AppraisedFile(receipt(row), status(row), Columns.project(row), row.getBoolean("registered"),
				unpacked(row, "submission", Submission.class), unpacked(row, "appraisal", Appraisal.class),
				remarks.findings().getOrDefault(seq, List.of()), remarks.notChecked().getOrDefault(seq, List.of()),
				remarks.tidied().getOrDefault(seq, List.of()), row.getString("refusal"),
				remarks.reasons().getOrDefault(seq, List.of()));
	}

	private static FileSummary summary(ResultSet row, StoredRemarks remarks) throws SQLException {
		int seq = row.getInt("seq");
		ResultFigures figures = new ResultFigures(Columns.money(row, "initial_budget"),
				Columns.money(row, "annual_budget"), Columns.money(row, "executed"), Columns.number(row, "rate"),
				Columns.number(row, "self_score"), Columns.number(row, "reviewed_score"),
				Optional.ofNullable(row.getString("grade")).map(Grade::valueOf));
		return new FileSummary(receipt(row), status(row), Columns.project(row), figures,
				remarks.findings().getOrDefault(seq, List.of()), remarks.notChecked().getOrDefault(seq, List.of()),
				remarks.tidied().getOrDefault(seq, List.of()), row.getString("refusal"));
	}

	private static Receipt receipt(ResultSet row) throws SQLException {
		return new Receipt(row.getString("path"), row.getString("sha256"), row.getLong("size_bytes"),
				row.getString("saved"));
	}

	private static Status status(ResultSet row) throws SQLException {
		return Status.valueOf(row.getString("status"));
	}

	private static <T> Optional<T> unpacked(ResultSet row, String column, Class<T> type) throws SQLException {
		return Optional.ofNullable(row.getBytes(column)).map((it) -> PackedJson.unpack(it, type));
	}

}
