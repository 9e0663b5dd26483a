package town.appraisal.store.sql;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/** Many rows into one table in one round trip. */
public final class BatchInsert {

	private final JdbcOperations jdbc;

	private final String sql;

	/**
	 * Rows for a table.
	 * @param columns the columns that are filled, in the order of {@link #row}
	 */
	public BatchInsert(JdbcOperations jdbc, String table, String... columns) {
		this.jdbc = jdbc;
		this.sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
	}

	/** Writes the rows, if there are any. */
	public void add(List<Object[]> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(this.sql, rows);
		}
	}

	/** The values of one row in the order of the columns. */
	public static Object[] row(@Nullable Object... values) {
		return values;
	}

}
