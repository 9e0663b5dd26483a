package town.appraisal.store.schema;

import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of the database and every change they have been through. */
public final class Schema {

	private Schema() {
	}

	/** Tells Flyway where the migrations are: SQL on the class path, and some in Java. */
	public static void describe(FluentConfiguration flyway) {
		flyway.locations("classpath:db/migration").javaMigrations(new JobRepositoryTables(), new RunsOfOutputs());
	}

}
