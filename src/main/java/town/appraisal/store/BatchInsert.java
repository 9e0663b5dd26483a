package town.appraisal.store;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/** Many rows into one table in one round trip. */
final class BatchInsert {

	private final JdbcOperations jdbc;

	private final String sql;

	BatchInsert(JdbcOperations jdbc, String table, String... columns) {
		this.jdbc = jdbc;
		this.sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
	}

	void add(List<Object[]> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(this.sql, rows);
		}
	}

	/** The values of one row in the order of the columns. */
	static Object[] row(@Nullable Object... values) {
		return values;
	}

}
