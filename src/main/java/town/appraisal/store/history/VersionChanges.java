package town.appraisal.store.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.district.VersionChange;
import town.appraisal.store.Run;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.sql.BatchInsert;
import town.appraisal.domain.project.OfficeDate;

/** What changed from one version of a project's workbook to the next. */
public final class VersionChanges {

	/** Against the version received before, within one run. */
	static final String VERSION = "VERSION";

	/** Against what the year was last published with. */
	static final String RUN = "RUN";

	private static final String WITHIN = """
			SELECT seq, earlier, path FROM (
			    SELECT r.seq, LAG(r.seq) OVER (PARTITION BY r.code ORDER BY r.saved, r.path) AS earlier,
			        LAG(r.path) OVER (PARTITION BY r.code ORDER BY r.saved, r.path) AS path
			    FROM result r LEFT JOIN succession s ON s.run_no = r.run_no AND s.seq = r.seq
			    LEFT JOIN result n ON n.run_no = s.run_no AND n.seq = s.successor
			    WHERE r.run_no = :run AND r.code <> '' AND r.status <> 'UNREADABLE'
			        AND (n.sha256 IS NULL OR n.sha256 <> r.sha256)) versions
			WHERE earlier IS NOT NULL ORDER BY seq""";

	private static final String SINCE = """
			SELECT p.seq, q.seq AS earlier FROM project_line p
			JOIN project_line q ON q.run_no = :last AND q.code = p.code AND q.registered
			JOIN result a ON a.run_no = p.run_no AND a.seq = p.seq
			JOIN result b ON b.run_no = q.run_no AND b.seq = q.seq
			WHERE p.run_no = :run AND p.registered AND a.sha256 <> b.sha256
			    AND a.status <> 'UNREADABLE' AND b.status <> 'UNREADABLE' ORDER BY p.seq""";

	private final JdbcClient jdbc;

	private final BatchInsert insert;

	private final StoredFiles files;

	public VersionChanges(JdbcClient jdbc, JdbcOperations batch) {
		this.jdbc = jdbc;
		this.insert = new BatchInsert(batch, "version_change", "run_no", "seq", "basis", "against", "cells", "resolved",
				"added");
		this.files = new StoredFiles(jdbc);
	}

	/** Compares every file with the one before it; after the lines were compiled. */
	public void compile(Run run, Optional<Run> last) {
		this.jdbc.sql("DELETE FROM version_change WHERE run_no = ?").param(run.number()).update();
		store(run, run, VERSION,
				this.jdbc.sql(WITHIN)
					.param("run", run.number())
					.query((row, ignored) -> new Pair(row.getInt(1), row.getInt(2), row.getString(3)))
					.list());
		last.ifPresent((it) -> store(run, it, RUN,
				this.jdbc.sql(SINCE)
					.param("run", run.number())
					.param("last", it.number())
					.query((row, ignored) -> new Pair(row.getInt(1), row.getInt(2), day(it)))
					.list()));
	}

	private void store(Run run, Run earlier, String basis, List<Pair> pairs) {
		for (Pair pair : pairs) {
			VersionChange change = VersionChange.between(pair.against(), this.files.file(earlier, pair.earlier()),
					this.files.file(run, pair.later()));
			this.insert.add(List.<Object[]>of(BatchInsert.row(run.number(), pair.later(), basis, change.against(),
					change.cells(), change.resolved(), change.added())));
		}
	}

	private static String day(Run run) {
		return run.finished().map(OffsetDateTime::toInstant).map(OfficeDate::of).map(Object::toString).orElse("");
	}

	private record Pair(int later, int earlier, String against) {
	}

}
