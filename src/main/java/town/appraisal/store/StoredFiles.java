package town.appraisal.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.Submission;

/** The judged files of a run, read back page by page. */
public final class StoredFiles {

	private static final int PAGE = 256;

	private static final String SELECT = "SELECT r.seq, path, sha256, size_bytes, saved, status, code, name,"
			+ " township, unit, department, fiscal_year, registered, refusal, submission, appraisal"
			+ " FROM result r LEFT JOIN content c ON c.run_no = r.run_no AND c.seq = r.seq"
			+ " WHERE r.run_no = ? AND r.seq BETWEEN ? AND ? ORDER BY r.seq";

	private final JdbcClient jdbc;

	public StoredFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One file. */
	public AppraisedFile file(Run run, int seq) {
		return page(run, seq, seq).get(0);
	}

	/** Every file in the order received. */
	public void each(Run run, Consumer<AppraisedFile> consumer) {
		int last = this.jdbc.sql("SELECT COALESCE(MAX(seq), 0) FROM result WHERE run_no = ?")
			.param(run.number())
			.query(Integer.class)
			.single();
		for (int from = 1; from <= last; from += PAGE) {
			page(run, from, from + PAGE - 1).forEach(consumer);
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

	private List<AppraisedFile> page(Run run, int from, int to) {
		StoredRemarks remarks = StoredRemarks.load(this.jdbc, run, from, to);
		return this.jdbc.sql(SELECT).params(run.number(), from, to).query((row, ignored) -> file(row, remarks)).list();
	}

	private static AppraisedFile file(ResultSet row, StoredRemarks remarks) throws SQLException {
		int seq = row.getInt("seq");
		return new AppraisedFile(
				new Receipt(row.getString("path"), row.getString("sha256"), row.getLong("size_bytes"),
						row.getString("saved")),
				Status.valueOf(row.getString("status")), project(row), row.getBoolean("registered"),
				unpacked(row, "submission", Submission.class), unpacked(row, "appraisal", Appraisal.class),
				remarks.findings().getOrDefault(seq, List.of()), remarks.notChecked().getOrDefault(seq, List.of()),
				remarks.tidied().getOrDefault(seq, List.of()), row.getString("refusal"),
				remarks.reasons().getOrDefault(seq, List.of()));
	}

	static Project project(ResultSet row) throws SQLException {
		return new Project(row.getString("code"), row.getString("name"), row.getString("township"),
				row.getString("unit"), row.getString("department"), row.getInt("fiscal_year"));
	}

	static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getBigDecimal(column));
	}

	private static <T> Optional<T> unpacked(ResultSet row, String column, Class<T> type) throws SQLException {
		return Optional.ofNullable(row.getBytes(column)).map((it) -> PackedJson.unpack(it, type));
	}

}
