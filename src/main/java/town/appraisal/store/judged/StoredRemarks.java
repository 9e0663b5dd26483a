package town.appraisal.store.judged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.store.Run;

/** What was said of a range of files, by the number of the file. */
record StoredRemarks(Map<Integer, List<Finding>> findings, Map<Integer, List<NotChecked>> notChecked,
		Map<Integer, List<Tidied>> tidied, Map<Integer, List<Reason>> reasons) {

	private static final String RANGE = " WHERE run_no = ? AND seq BETWEEN ? AND ? ORDER BY seq, ";

	static StoredRemarks load(JdbcClient jdbc, Run run, int from, int to) {
		return new StoredRemarks(
				load(jdbc, "SELECT " + FindingColumns.NAMES + ", seq FROM finding" + RANGE + FindingColumns.BY_WEIGHT,
						run, from, to, FindingColumns.finding()),
				load(jdbc, "SELECT rule, reason, seq FROM not_checked" + RANGE + "ordinal", run, from, to,
						(row, ignored) -> new NotChecked(row.getString(1), row.getString(2))),
				load(jdbc, "SELECT sheet, cell, field, given, read_as, seq FROM tidied" + RANGE + "ordinal", run, from,
						to,
						(row, ignored) -> new Tidied(new Place(row.getString(1), row.getString(2), row.getString(3)),
								row.getString(4), row.getString(5))),
				load(jdbc, "SELECT rule, sheet, cell, reason, seq FROM typed_reason" + RANGE + "ordinal", run, from, to,
						(row, ignored) -> new Reason(row.getString(1), row.getString(2), row.getString(3),
								row.getString(4))));
	}

	private static <T> Map<Integer, List<T>> load(JdbcClient jdbc, String sql, Run run, int from, int to,
			RowMapper<T> line) {
		Map<Integer, List<T>> lines = new HashMap<>();
		jdbc.sql(sql).params(run.number(), from, to).query((row) -> {
			lines.computeIfAbsent(row.getInt("seq"), (it) -> new ArrayList<>()).add(line.mapRow(row, 0));
		});
		return lines;
	}

}
