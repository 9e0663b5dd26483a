package town.appraisal.store.written;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;

/** The files written for a run. */
public final class OutputFiles {

	private final JdbcClient jdbc;

	private final BatchInsert insert;

	public OutputFiles(JdbcClient jdbc, JdbcOperations batch) {
		this.jdbc = jdbc;
		this.insert = new BatchInsert(batch, "output_file", "run_no", "path", "sha256", "size_bytes", "line_no");
	}

	/** Remembers reports that were written. */
	public void addReports(Run run, List<? extends WrittenReport> reports) {
		List<Object[]> rows = new ArrayList<>();
		for (WrittenReport report : reports) {
			report.files()
				.forEach((it) -> rows
					.add(BatchInsert.row(run.number(), it.path(), it.sha256(), it.size(), report.line())));
		}
		this.insert.add(rows);
	}

	/**
	 * Remembers a file that belongs to no single project; replaces what was known of it.
	 */
	public void put(Run run, OutputFile file) {
		this.jdbc.sql("DELETE FROM output_file WHERE run_no = ? AND path = ?")
			.params(run.number(), file.path())
			.update();
		this.insert
			.add(List.<Object[]>of(BatchInsert.row(run.number(), file.path(), file.sha256(), file.size(), null)));
	}

	/** All files by path. */
	public List<OutputFile> all(Run run) {
		return this.jdbc.sql("SELECT path, sha256, size_bytes FROM output_file WHERE run_no = ? ORDER BY path")
			.param(run.number())
			.query((row, ignored) -> new OutputFile(row.getString(1), row.getString(2), row.getLong(3)))
			.list();
	}

	/**
	 * Forgets a file that is no longer there, and what was written together with it, so
	 * that it is written again.
	 */
	public void forget(Run run, String path) {
		this.jdbc
			.sql("DELETE FROM output_file WHERE run_no = ? AND (path = ? OR line_no ="
					+ " (SELECT line_no FROM output_file WHERE run_no = ? AND path = ?))")
			.params(run.number(), path, run.number(), path)
			.update();
	}

}
