package town.appraisal.store;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.store.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** What a database goes through to be ours, on every database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SchemaTests {

	private final DataSource source;

	SchemaTests(TestDatabase kind) {
		this.source = kind.migrated();
	}

	@Test
	void whatOfficesAlreadyHaveIsNeverWrittenAnew() {
		FluentConfiguration flyway = Flyway.configure().dataSource(this.source);
		Schema.describe(flyway);

		List<String> known = Arrays.stream(flyway.load().info().applied())
			.map((MigrationInfo it) -> it.getVersion() + " " + it.getDescription() + " " + it.getChecksum())
			.toList();

		assertThat(known).startsWith("1 job repository null", "2 appraisal -610192517");
	}

	@Test
	void anUpgradeThatWasCutOffIsRepeated() {
		JdbcClient jdbc = JdbcClient.create(this.source);
		new Runs(jdbc, OutputId.ONLY).begin(2024, "f".repeat(64), false, "1.0.0", "1",
				OffsetDateTime.parse("2025-01-10T20:00:00Z"));
		List<Map<String, Object>> before = columns(jdbc);
		for (int version : List.of(4, 3)) {
			jdbc.sql("DELETE FROM \"flyway_schema_history\" WHERE \"installed_rank\" >= ?").param(version).update();

			TestDatabase.migrate(this.source);

			assertThat(columns(jdbc)).isEqualTo(before);
		}
		assertThat(new Runs(jdbc, OutputId.ONLY).all()).hasSize(1);
	}

	private static List<Map<String, Object>> columns(JdbcClient jdbc) {
		return jdbc
			.sql("SELECT table_name, column_name, is_nullable FROM information_schema.columns"
					+ " WHERE table_schema = CURRENT_SCHEMA ORDER BY table_name, column_name")
			.query()
			.listOfRows();
	}

}
