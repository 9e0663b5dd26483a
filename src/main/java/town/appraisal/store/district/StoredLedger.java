package town.appraisal.store.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.LedgerLine;
import town.appraisal.domain.district.Timetable;
import town.appraisal.domain.district.VersionChange;
import town.appraisal.store.Run;
import town.appraisal.store.sql.Columns;

/**
 * The collection ledger of one run.
 *
 * @param jdbc the database
 * @param run the run
 * @param timetable what decides whether a file came too late
 */
record StoredLedger(JdbcClient jdbc, Run run, Timetable timetable) {

	private static final String COLUMNS = "code, name, township, unit, department, fiscal_year, registered, status,"
			+ " path, must_fix, needs_reason, hints, refusal";

	private static final String LINES = """
			WITH changes AS (SELECT v.seq, w.against AS v_against, w.cells AS v_cells, w.resolved AS v_resolved,
			        w.added AS v_added, x.against AS r_against, x.cells AS r_cells, x.resolved AS r_resolved,
			        x.added AS r_added
			    FROM (SELECT DISTINCT seq FROM version_change WHERE run_no = :run) v
			    LEFT JOIN version_change w ON w.run_no = :run AND w.seq = v.seq AND w.basis = 'VERSION'
			    LEFT JOIN version_change x ON x.run_no = :run AND x.seq = v.seq AND x.basis = 'RUN')
			SELECT r.*, n.path AS successor, n.sha256 = r.sha256 AS copy, h.path AS beside, c.*, p.report_path,
			    t.path AS returned_path
			FROM (SELECT seq, saved, sha256, %1$s FROM result WHERE run_no = :run
			    UNION ALL SELECT NULL, '', '', %1$s FROM project_line WHERE run_no = :run AND seq IS NULL) r
			LEFT JOIN succession s ON s.run_no = :run AND s.seq = r.seq
			LEFT JOIN result n ON n.run_no = :run AND n.seq = s.successor
			LEFT JOIN standing d ON d.run_no = :run AND d.code = r.code AND d.seq <> r.seq AND s.seq IS NULL
			LEFT JOIN result h ON h.run_no = :run AND h.seq = d.seq
			LEFT JOIN changes c ON c.seq = r.seq
			LEFT JOIN project_line p ON p.run_no = :run AND p.seq = r.seq
			LEFT JOIN (%2$s) t ON t.run_no = :run AND t.seq = r.seq
			ORDER BY r.registered DESC, r.township, r.code, r.saved, r.path""".formatted(COLUMNS, StoredLines.WRITTEN);

	void lines(Consumer<LedgerLine> consumer) {
		this.jdbc.sql(LINES).param("run", this.run.number()).withFetchSize(StoredLines.FETCH).query((row) -> {
			consumer.accept(line(row));
		});
	}

	private LedgerLine line(ResultSet row) throws SQLException {
		String saved = row.getString("saved");
		int late = saved.isEmpty() ? 0 : this.timetable.daysLate(Instant.parse(saved));
		return new LedgerLine(Columns.project(row), row.getBoolean("registered"),
				Status.valueOf(row.getString("status")), row.getString("path"), saved, late, row.getInt("must_fix"),
				row.getInt("needs_reason"), row.getInt("hints"), place(row), row.getString("refusal"),
				StoredLines.links(row));
	}

	private static LedgerLine.Place place(ResultSet row) throws SQLException {
		return new LedgerLine.Place(text(row.getString("successor")), row.getBoolean("copy"),
				text(row.getString("beside")), change(row, "v_"), change(row, "r_"));
	}

	private static Optional<VersionChange> change(ResultSet row, String prefix) throws SQLException {
		String against = row.getString(prefix + "against");
		return (against == null) ? Optional.empty() : Optional.of(new VersionChange(against,
				row.getInt(prefix + "cells"), row.getInt(prefix + "resolved"), row.getInt(prefix + "added")));
	}

	private static String text(@Nullable String column) {
		return (column == null) ? "" : column;
	}

}
