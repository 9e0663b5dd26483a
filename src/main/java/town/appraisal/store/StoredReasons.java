package town.appraisal.store;

import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.district.ReasonLine;

/**
 * Why something out of the ordinary was let pass in a run.
 *
 * @param jdbc the database
 * @param run the run
 */
record StoredReasons(JdbcClient jdbc, Run run) {

	private static final String WAIVERS = """
			SELECT p.code, p.name, p.township, p.unit, p.department, p.fiscal_year, w.rule, w.reason, w.approver, w.until
			FROM project_line p JOIN register_waiver w ON w.run_no = p.run_no AND w.code = p.code
			WHERE p.run_no = ? AND p.registered ORDER BY p.line_no, w.line_no""";

	void lines(Consumer<ReasonLine> consumer) {
		this.jdbc.sql(WAIVERS).param(this.run.number()).query((row) -> {
			consumer.accept(new ReasonLine(StoredFiles.project(row), "豁免", row.getString("rule"), "",
					row.getString("reason"), by(row.getString("approver"), row.getString("until"))));
		});
	}

	private static String by(String approver, String until) {
		return until.isEmpty() ? approver : approver + "（至 " + until + "）";
	}

}
