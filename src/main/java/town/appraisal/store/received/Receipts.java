package town.appraisal.store.received;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;

/**
 * The received files of each run, and which of them are still to be judged: the place a
 * restart continues from.
 */
public final class Receipts {

	/** Later receipts under the same path change nothing. */
	private static final String FIRST = """
			INSERT INTO first_receipt (output, fiscal_year, path, saved)
			SELECT r.output, r.fiscal_year, c.path, c.saved FROM receipt c JOIN run r ON r.run_no = c.run_no
			WHERE r.run_no = ? AND NOT EXISTS (SELECT 1 FROM first_receipt f
			    WHERE f.output = r.output AND f.fiscal_year = r.fiscal_year AND f.path = c.path)""";

	private static final String WAITING = """
			SELECT c.seq, c.path, c.sha256, c.size_bytes, c.saved, f.saved AS first FROM receipt c
			JOIN run r ON r.run_no = c.run_no
			JOIN first_receipt f ON f.output = r.output AND f.fiscal_year = r.fiscal_year AND f.path = c.path
			WHERE c.run_no = ? AND c.state = 'WAITING' AND c.seq > ? ORDER BY c.seq FETCH FIRST %d ROWS ONLY""";

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
		this.jdbc.sql(FIRST).param(run.number()).update();
	}

	/** The next files to be judged, behind a number, in their order. */
	public List<DueFile> waiting(Run run, int behind, int atMost) {
		return this.jdbc.sql(WAITING.formatted(atMost))
			.params(run.number(), behind)
			.query((row, ignored) -> new DueFile(row.getInt(1),
					new Receipt(row.getString(2), row.getString(3), row.getLong(4), row.getString(5)),
					row.getString(6)))
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
