package town.appraisal.store.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.district.Links;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.store.Run;
import town.appraisal.store.judged.FindingColumns;
import town.appraisal.store.sql.Columns;

/**
 * The projects of a run and what is wrong with them, line by line; never held.
 *
 * @param jdbc the database
 * @param run the run
 */
record StoredLines(JdbcClient jdbc, Run run) {

	static final int FETCH = 500;

	/** A copy that could not be made has a path and no file. */
	static final String WRITTEN = "SELECT c.run_no, c.seq, c.path FROM returned_copy c"
			+ " JOIN output_file o ON o.run_no = c.run_no AND o.path = c.path";

	private static final String FINDINGS = "SELECT " + FindingColumns.NAMES
			+ ", p.path, p.code, p.name, p.township, p.unit, p.department, p.fiscal_year, p.report_path,"
			+ " t.path AS returned_path FROM project_line p JOIN finding f ON f.run_no = p.run_no AND f.seq = p.seq"
			+ " LEFT JOIN (" + WRITTEN + ") t ON t.run_no = p.run_no AND t.seq = p.seq"
			+ " WHERE p.run_no = ? ORDER BY p.line_no," + FindingColumns.BY_WEIGHT;

	private static final RowMapper<Finding> FINDING = FindingColumns.finding();

	private static final String PROJECTS = "SELECT p.*, t.path AS returned_path FROM project_line p LEFT JOIN" + " ("
			+ WRITTEN + ") t ON t.run_no = p.run_no AND t.seq = p.seq WHERE p.run_no = ? ORDER BY p.line_no";

	void projects(Consumer<ProjectLine> consumer) {
		each(PROJECTS).query((row) -> {
			consumer.accept(line(row));
		});
	}

	void findings(Consumer<FindingLine> consumer) {
		each(FINDINGS).query((row) -> {
			consumer.accept(
					new FindingLine(Columns.project(row), row.getString("path"), FINDING.mapRow(row, 0), links(row)));
		});
	}

	private JdbcClient.StatementSpec each(String sql) {
		return this.jdbc.sql(sql).param(this.run.number()).withFetchSize(FETCH);
	}

	private static ProjectLine line(ResultSet row) throws SQLException {
		return new ProjectLine(Columns.project(row), row.getBoolean("registered"),
				Status.valueOf(row.getString("status")), row.getString("path"), Columns.money(row, "initial_budget"),
				Columns.money(row, "annual_budget"), Columns.money(row, "executed"), Columns.number(row, "rate"),
				Columns.number(row, "self_score"), Columns.number(row, "reviewed_score"),
				Optional.ofNullable(row.getString("grade")).map(Grade::valueOf), row.getInt("must_fix"),
				row.getInt("needs_reason"), row.getInt("hints"), row.getString("refusal"), links(row));
	}

	/** Where the files of a row are. */
	static Links links(ResultSet row) throws SQLException {
		return new Links(Optional.ofNullable(row.getString("report_path")),
				Optional.ofNullable(row.getString("returned_path")),
				Optional.ofNullable(row.getString("path")).filter((it) -> !it.isEmpty()));
	}

}
