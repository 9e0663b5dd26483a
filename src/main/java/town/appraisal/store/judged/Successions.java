package town.appraisal.store.judged;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.store.Run;

/** Which file took the place of a superseded one. */
public final class Successions {

	private final JdbcClient jdbc;

	public Successions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers the successor of a file, both by path. */
	public void add(Run run, String path, String successor) {
		this.jdbc
			.sql("INSERT INTO succession (run_no, seq, successor) SELECT r.run_no, r.seq, n.seq FROM result r"
					+ " JOIN result n ON n.run_no = r.run_no AND n.path = ? WHERE r.run_no = ? AND r.path = ?")
			.params(successor, run.number(), path)
			.update();
	}

}
