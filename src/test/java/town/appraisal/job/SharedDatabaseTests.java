package town.appraisal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import town.appraisal.job.run.RunOutcome;
import town.appraisal.store.Database;
import town.appraisal.store.OutputId;
import town.appraisal.store.OutputLock;
import town.appraisal.store.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Districts that share one PostgreSQL server. */
class SharedDatabaseTests {

	private final Database database = TestDatabase.POSTGRESQL.create();

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aDistrictGetsTheSameFilesAsFromItsOwnDatabase() throws Exception {
		TextDistrict own = district("自有");
		TextDistrict shared = shared("共用");
		for (TextDistrict it : List.of(own, shared)) {
			it.run();
			it.received("P1.xlsx", "ACCEPTED P1 12.5").received("P9.xlsx", "RETURNED P9 3").run();
		}

		assertThat(shared.published()).hasSize(8).isEqualTo(own.published());
	}

	@Test
	void districtsThatRunAtTheSameMomentGetTheirOwn() throws Exception {
		List<TextDistrict> alone = List.of(north(district("北区一")), south(district("南区一")));
		alone.forEach(TextDistrict::run);
		List<TextDistrict> together = List.of(north(shared("北区")), south(shared("南区")));

		List<RunOutcome> outcomes = together.stream()
			.map((it) -> CompletableFuture.supplyAsync(it::run))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(outcomes).as("%s", outcomes).extracting(RunOutcome::exitCode).containsExactly(0, 0);
		assertThat(together.get(0).published()).isEqualTo(alone.get(0).published());
		assertThat(together.get(1).published()).isEqualTo(alone.get(1).published());
	}

	@Test
	void aRunLeavesAnotherDistrictsUnfinishedRunToBeContinued() throws Exception {
		TextDistrict unbroken = north(district("北区一"));
		unbroken.run();
		TextDistrict killed = north(shared("北区"));
		killed.breaksAfter(40);
		killed.run();
		pretendStillRunning();

		RunOutcome other = south(shared("南区")).run();
		List<String> states = states();
		killed.judged.clear();
		killed.breaksAfter(Integer.MAX_VALUE);
		RunOutcome continued = killed.run();

		assertThat(other.exitCode()).isZero();
		assertThat(states).containsExactly("北区 OPEN STARTED", "南区 PUBLISHED COMPLETED");
		assertThat(continued.exitCode()).isZero();
		assertThat(killed.judged).hasSize(60 - 32).doesNotHaveDuplicates();
		assertThat(killed.published()).isEqualTo(unbroken.published());
	}

	@Test
	void anOutputThatAnotherMachineWorksOnIsBusy() throws Exception {
		TextDistrict district = shared("北区");
		district.run();

		try (OutputLock elsewhere = OutputLock.take(this.database, OutputId.of(district.output)).orElseThrow()) {
			assertThat(district.run(true, false).exitCode()).isEqualTo(4);
		}
		assertThat(district.run(true, false).exitCode()).isZero();
	}

	/** What a kill leaves: executions and steps that claim to be at work. */
	private void pretendStillRunning() {
		jdbc().sql("UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL").update();
		jdbc().sql("UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL WHERE status = 'FAILED'")
			.update();
	}

	private List<String> states() {
		return jdbc()
			.sql("SELECT r.output, r.state, e.status FROM run r JOIN batch_job_execution_params p"
					+ " ON p.parameter_name = 'output' AND p.parameter_value = r.output"
					+ " JOIN batch_job_execution e ON e.job_execution_id = p.job_execution_id ORDER BY r.run_no")
			.query((row, ignored) -> row.getString(1).replaceAll(".*/([^/]+)/[^/]+", "$1") + " " + row.getString(2)
					+ " " + row.getString(3))
			.list();
	}

	private JdbcClient jdbc() {
		return JdbcClient
			.create(new DriverManagerDataSource(this.database.url(), this.database.user(), this.database.password()));
	}

	private TextDistrict shared(String name) {
		TextDistrict district = district(name);
		district.shared = Optional.of(this.database);
		return district;
	}

	private TextDistrict district(String name) {
		return new TextDistrict(this.folder.resolve(name)).registered("P1", "来广营乡", false)
			.registered("P2", "孙河乡", false)
			.registered("P3", "金盏乡", true)
			.received("P1.xlsx", "ACCEPTED P1 10.000001")
			.received("P2.xlsx", "PENDING P2 66.649016");
	}

	private static TextDistrict north(TextDistrict district) {
		return filled(district, (number) -> district.received("N" + number + ".xlsx", "ACCEPTED N" + number + " 1.5"));
	}

	private static TextDistrict south(TextDistrict district) {
		return filled(district, (number) -> district.received("S" + number + ".xlsx", "RETURNED S" + number + " 2"));
	}

	private static TextDistrict filled(TextDistrict district, Consumer<Integer> further) {
		for (int number = 11; number < 69; number++) {
			further.accept(number);
		}
		return district;
	}

}
