package town.appraisal.store.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;

/** Columns that several tables have, read by their names. */
public final class Columns {

	private Columns() {
	}

	/** The six columns of a project. */
	public static Project project(ResultSet row) throws SQLException {
		return new Project(row.getString("code"), row.getString("name"), row.getString("township"),
				row.getString("unit"), row.getString("department"), row.getInt("fiscal_year"));
	}

	/** A number, empty where none is known. */
	public static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getBigDecimal(column));
	}

	/** An amount in 万元, empty where none is known. */
	public static Optional<Money> money(ResultSet row, String column) throws SQLException {
		return number(row, column).map(Money::new);
	}

}
