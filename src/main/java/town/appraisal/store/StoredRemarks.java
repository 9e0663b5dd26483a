package town.appraisal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Tidied;

/** What was said of a range of files, by the number of the file. */
record StoredRemarks(Map<Integer, List<Finding>> findings, Map<Integer, List<NotChecked>> notChecked,
		Map<Integer, List<Tidied>> tidied, Map<Integer, List<Reason>> reasons) {

	/**
	 * The findings that send a workbook back come first, each level in the order found.
	 */
	static final String BY_WEIGHT = " CASE severity WHEN 'MUST_FIX' THEN 0 WHEN 'NEEDS_REASON' THEN 1 ELSE 2 END, ordinal";

	static final String FINDING_COLUMNS = "rule, severity, sheet, cell, field, message, fix, given, expected,"
			+ " reason, approver, until_day";

	private static final String RANGE = " WHERE run_no = ? AND seq BETWEEN ? AND ? ORDER BY seq, ";

	static StoredRemarks load(JdbcClient jdbc, Run run, int from, int to) {
		return new StoredRemarks(
				load(jdbc, "SELECT " + FINDING_COLUMNS + ", seq FROM finding" + RANGE + BY_WEIGHT, run, from, to,
						finding(1)),
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

	/** Reads the columns of a finding from the given one on. */
	static RowMapper<Finding> finding(int first) {
		return (row, ignored) -> new Finding(row.getString(first), Level.valueOf(row.getString(first + 1)),
				new Place(row.getString(first + 2), row.getString(first + 3), row.getString(first + 4)),
				row.getString(first + 5), row.getString(first + 6), row.getString(first + 7), row.getString(first + 8),
				Map.of(), SettlementColumns.read(row, first + 9));
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
