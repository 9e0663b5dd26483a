package town.appraisal.store.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.district.ReasonLine;
import town.appraisal.domain.finding.Place;
import town.appraisal.store.Run;
import town.appraisal.store.sql.Columns;

/**
 * Why something out of the ordinary was let pass in a run: every settled finding, and
 * every waiver no finding asked for.
 *
 * @param jdbc the database
 * @param run the run
 */
record StoredReasons(JdbcClient jdbc, Run run) {

	private static final String LINES = """
			SELECT p.code, p.name, p.township, p.unit, p.department, p.fiscal_year, s.* FROM project_line p JOIN (
			    SELECT x.line_no, CASE WHEN f.approver IS NULL THEN '说明' ELSE '豁免' END AS kind, f.ordinal, f.rule, f.sheet,
			        f.cell, f.field, f.reason, COALESCE(f.approver, x.unit) AS by_whom,
			        COALESCE(f.until_day, '') AS until_day
			    FROM project_line x JOIN finding f ON f.run_no = x.run_no AND f.seq = x.seq
			    WHERE x.run_no = :run AND f.reason IS NOT NULL
			    UNION ALL SELECT x.line_no, '豁免（未用到）', w.line_no, w.rule, '', '', '', w.reason, w.approver, w.until
			    FROM project_line x JOIN register_waiver w ON w.run_no = x.run_no AND w.code = x.code
			    WHERE x.run_no = :run AND x.registered AND NOT EXISTS (SELECT 1 FROM finding f
			        WHERE f.run_no = x.run_no AND f.seq = x.seq AND f.rule = w.rule AND f.approver IS NOT NULL)
			) s ON s.line_no = p.line_no WHERE p.run_no = :run ORDER BY p.line_no, s.kind, s.ordinal""";

	void lines(Consumer<ReasonLine> consumer) {
		this.jdbc.sql(LINES).param("run", this.run.number()).withFetchSize(StoredLines.FETCH).query((row) -> {
			consumer.accept(line(row));
		});
	}

	private static ReasonLine line(ResultSet row) throws SQLException {
		Place place = new Place(row.getString("sheet"), row.getString("cell"), row.getString("field"));
		return new ReasonLine(Columns.project(row), row.getString("kind"), row.getString("rule"), place.toString(),
				row.getString("reason"), by(row.getString("by_whom"), row.getString("until_day")));
	}

	private static String by(String whom, String until) {
		return until.isEmpty() ? whom : whom + "（至 " + until + "）";
	}

}
