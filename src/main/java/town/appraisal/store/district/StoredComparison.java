package town.appraisal.store.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.ComparedLine;
import town.appraisal.domain.project.Money;
import town.appraisal.store.Run;
import town.appraisal.store.sql.Columns;

/**
 * The projects of a run beside their year before.
 *
 * @param jdbc the database
 * @param run the run
 */
record StoredComparison(JdbcClient jdbc, Run run) {

	private static final String LINES = """
			SELECT p.*, q.line_no AS y_line, q.initial_budget AS y_initial_budget, q.annual_budget AS y_annual_budget,
			    q.executed AS y_executed, q.reviewed_score AS y_reviewed_score, q.grade AS y_grade
			FROM project_line p LEFT JOIN prior_line x ON x.run_no = p.run_no AND x.line_no = p.line_no
			LEFT JOIN project_line q ON q.run_no = x.prior_run AND q.line_no = x.prior_line
			    AND q.status IN ('ACCEPTED', 'PENDING')
			WHERE p.run_no = ? AND p.status IN ('ACCEPTED', 'PENDING') ORDER BY p.line_no""";

	void lines(Consumer<ComparedLine> consumer) {
		this.jdbc.sql(LINES).param(this.run.number()).withFetchSize(StoredLines.FETCH).query((row) -> {
			boolean known = row.getObject("y_line") != null;
			consumer.accept(new ComparedLine(Columns.project(row), year(row, ""),
					known ? Optional.of(year(row, "y_")) : Optional.empty()));
		});
	}

	private static ComparedLine.Year year(ResultSet row, String prefix) throws SQLException {
		return new ComparedLine.Year(
				new Amounts(money(row, prefix + "initial_budget"), money(row, prefix + "annual_budget"),
						money(row, prefix + "executed")),
				Columns.number(row, prefix + "reviewed_score"),
				Optional.ofNullable(row.getString(prefix + "grade")).map(Grade::valueOf));
	}

	private static Money money(ResultSet row, String column) throws SQLException {
		return Columns.money(row, column).orElse(Money.ZERO);
	}

}
