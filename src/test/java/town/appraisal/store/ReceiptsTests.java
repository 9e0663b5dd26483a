package town.appraisal.store;

import java.time.OffsetDateTime;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.store.received.DueFile;
import town.appraisal.store.received.Receipts;

import static org.assertj.core.api.Assertions.assertThat;

/** When files were received, on every database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReceiptsTests {

	private static final Receipt IN_TIME = new Receipt("青禾镇/P1.xlsx", "a".repeat(64), 10, "2025-01-05T08:30:00Z");

	private static final Receipt CORRECTED = new Receipt("青禾镇/P1.xlsx", "b".repeat(64), 12, "2025-01-20T08:30:00Z");

	private final JdbcClient jdbc;

	private final Receipts receipts;

	ReceiptsTests(TestDatabase kind) {
		DataSource source = kind.migrated();
		this.jdbc = JdbcClient.create(source);
		this.receipts = new Receipts(this.jdbc, new JdbcTemplate(source));
	}

	@Test
	void aCorrectedFileWasFirstReceivedWhenItCameUncorrected() {
		this.receipts.store(run("北区", 2024), List.of(IN_TIME));
		Run later = run("北区", 2024);
		this.receipts.store(later, List.of(CORRECTED));

		assertThat(this.receipts.waiting(later, 0, 10)).containsExactly(new DueFile(1, CORRECTED, IN_TIME.saved()));
	}

	@Test
	void theSamePathOfAnotherOutputOrYearIsAnotherFile() {
		this.receipts.store(run("北区", 2024), List.of(IN_TIME));
		for (Run other : List.of(run("南区", 2024), run("北区", 2025))) {
			this.receipts.store(other, List.of(CORRECTED));

			assertThat(this.receipts.waiting(other, 0, 10))
				.containsExactly(new DueFile(1, CORRECTED, CORRECTED.saved()));
		}
	}

	private Run run(String output, int year) {
		return new Runs(this.jdbc, new OutputId(output)).begin(year, "f".repeat(64), false, "1.0.0", "1",
				OffsetDateTime.parse("2025-01-10T20:00:00Z"));
	}

}
