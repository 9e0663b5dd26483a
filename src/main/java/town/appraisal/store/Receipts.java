package town.appraisal.store;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Receipt;

/**
 * The received files of each run, and which of them are still to be judged: the place a
 * restart continues from.
 */
public final class Receipts {

	private final JdbcClient jdbc;

	private final BatchInsert insert;

	public Receipts(JdbcClient jdbc, JdbcOperations batch) {
		this.jdbc = jdbc;
		this.insert = new BatchInsert(batch, "receipt", "run_no", "seq", "path", "sha256", "size_bytes", "saved",
				"state");
	}

	/** Stores the received files in their order; all are to be judged. */
	public void store(Run run, List<Receipt> receipts) {
		this.insert
			.add(IntStream.range(0, receipts.size()).mapToObj((at) -> row(run, at + 1, receipts.get(at))).toList());
	}

	/** The next files to be judged, behind a number, in their order. */
	public List<Numbered<Receipt>> waiting(Run run, int behind, int atMost) {
		return this.jdbc
			.sql("SELECT seq, path, sha256, size_bytes, saved FROM receipt WHERE run_no = ? AND state = 'WAITING'"
					+ " AND seq > ? ORDER BY seq FETCH FIRST " + atMost + " ROWS ONLY")
			.params(run.number(), behind)
			.query((row, ignored) -> new Numbered<>(row.getInt(1),
					new Receipt(row.getString(2), row.getString(3), row.getLong(4), row.getString(5))))
			.list();
	}

	/** How many files came. */
	public int count(Run run) {
		return this.jdbc.sql("SELECT COUNT(*) FROM receipt WHERE run_no = ?")
			.param(run.number())
			.query(Integer.class)
			.single();
	}

	private static Object[] row(Run run, int seq, Receipt receipt) {
		return BatchInsert.row(run.number(), seq, receipt.path(), receipt.sha256(), receipt.size(), receipt.saved(),
				"WAITING");
	}

}
