package town.appraisal.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the marked copies of the files go, so that the summary can link to them. */
public final class ReturnedCopies {

	private final JdbcClient jdbc;

	public ReturnedCopies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers the copy of a file; the path is below the folder of the year. */
	public void put(Run run, int seq, String path) {
		this.jdbc.sql("DELETE FROM returned_copy WHERE run_no = ? AND seq = ?").params(run.number(), seq).update();
		this.jdbc.sql("INSERT INTO returned_copy (run_no, seq, path) VALUES (?, ?, ?)")
			.params(run.number(), seq, path)
			.update();
	}

}
