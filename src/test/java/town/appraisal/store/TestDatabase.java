package town.appraisal.store;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import town.appraisal.store.schema.Schema;

/**
 * The databases the store is tested on; each call makes an empty one. A PostgreSQL server
 * is started once and ends with the tests; where it cannot start, its tests are skipped
 * with a line.
 */
public enum TestDatabase {

	H2 {
		@Override
		public Database create() {
			return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
		}
	},

	POSTGRESQL {
		@Override
		public Database create() {
			if (SERVER.isEmpty()) {
				Assumptions.abort("PostgreSQL cannot start here");
			}
			EmbeddedPostgres server = SERVER.orElseThrow();
			String name = "t" + UUID.randomUUID().toString().replace("-", "");
			JdbcClient.create(server.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
			return new Database(server.getJdbcUrl("postgres", name), "postgres", "");
		}
	};

	private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);

	private static final Optional<EmbeddedPostgres> SERVER = start();

	/** An empty database without tables. */
	public abstract Database create();

	/** An empty database with all tables, each connection a new one. */
	DataSource migrated() {
		Database database = create();
		DataSource source = source(database);
		migrate(source);
		return source;
	}

	static DataSource source(Database database) {
		return new DriverManagerDataSource(database.url(), database.user(), database.password());
	}

	static void migrate(DataSource source) {
		FluentConfiguration flyway = Flyway.configure().dataSource(source);
		Schema.describe(flyway);
		flyway.load().migrate();
	}

	private static Optional<EmbeddedPostgres> start() {
		try {
			return Optional.of(EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start());
		}
		catch (IOException | IllegalStateException ex) {
			LOG.warn("SKIPPED: PostgreSQL cannot start here; the store is tested on H2 only", ex);
			return Optional.empty();
		}
	}

}
