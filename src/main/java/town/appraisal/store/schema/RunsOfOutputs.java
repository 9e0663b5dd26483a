package town.appraisal.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * The fourth migration: name, fingerprint and attempt of a run are unique within one
 * output and no longer in the whole database. In Java, because each database gave the old
 * constraints names of its own. May be repeated.
 */
final class RunsOfOutputs implements JavaMigration {

	private static final String UNIQUE = "SELECT constraint_name FROM information_schema.table_constraints"
			+ " WHERE table_schema = CURRENT_SCHEMA AND LOWER(table_name) = 'run' AND constraint_type = 'UNIQUE'";

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("4");
	}

	@Override
	public String getDescription() {
		return "runs of outputs";
	}

	@Override
	public @Nullable Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			for (String name : unique(statement)) {
				statement.execute("ALTER TABLE run DROP CONSTRAINT \"" + name + "\"");
			}
			statement.execute("CREATE UNIQUE INDEX IF NOT EXISTS run_id ON run (output, id)");
			statement.execute("CREATE UNIQUE INDEX IF NOT EXISTS run_attempt"
					+ " ON run (output, fiscal_year, fingerprint, attempt)");
		}
	}

	private static List<String> unique(Statement statement) throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet found = statement.executeQuery(UNIQUE)) {
			while (found.next()) {
				names.add(found.getString(1));
			}
		}
		return names;
	}

}
