package town.appraisal.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs of two outputs in one database, on every database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RunsTests {

	private static final OffsetDateTime EVENING = OffsetDateTime.parse("2025-01-10T20:00:00Z");

	private static final String SAME = "f".repeat(64);

	private final JdbcClient jdbc;

	private final Runs north;

	private final Runs south;

	RunsTests(TestDatabase kind) {
		this.jdbc = JdbcClient.create(kind.migrated());
		this.north = new Runs(this.jdbc, new OutputId("/srv/北区/结果"));
		this.south = new Runs(this.jdbc, new OutputId("/srv/南区/结果"));
	}

	@Test
	void equalInputsOfTwoOutputsAreTwoRunsOfOneName() {
		Run inTheNorth = begin(this.north);
		Run inTheSouth = begin(this.south);

		assertThat(inTheNorth.id()).isEqualTo(inTheSouth.id()).isEqualTo("2024-ffffffffffff-1");
		assertThat(inTheNorth.number()).isNotEqualTo(inTheSouth.number());
		assertThat(this.north.all()).containsExactly(inTheNorth);
		assertThat(this.south.last(2024, SAME)).contains(inTheSouth);
	}

	@Test
	void anOutputLeavesOnlyItsOwnUnfinishedRunsBehind() {
		Run elsewhere = begin(this.south);
		begin(this.north);
		Run tonight = this.north.begin(2024, "e".repeat(64), false, "1.0.0", "1", EVENING);

		this.north.abandonOthers(tonight);

		assertThat(this.north.all()).extracting(Run::state).containsExactly(RunState.OPEN, RunState.ABANDONED);
		assertThat(this.south.all()).containsExactly(elsewhere);
	}

	@Test
	void whatAnotherOutputPublishedIsNoHistoryOfThisOne() {
		Run elsewhere = begin(this.south);
		this.south.published(elsewhere, EVENING);
		Run here = this.north.begin(2025, SAME, false, "1.0.0", "1", EVENING);

		assertThat(this.north.published(2024)).isEmpty();
		assertThat(this.north.lastPublished(2024, here)).isEmpty();
		assertThat(this.south.published(2024)).map(Run::number).contains(elsewhere.number());
	}

	@Test
	void aSecondAttemptAtTheSameInputsIsTheSecondOfItsOutputOnly() {
		begin(this.south);
		begin(this.north);

		assertThat(begin(this.north).id()).isEqualTo("2024-ffffffffffff-2");
		assertThat(this.south.last(2024, SAME)).map(Run::attempt).isEqualTo(Optional.of(1));
	}

	@Test
	void outputsThatBeginAtTheSameMomentGetNumbersOfTheirOwn() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Future<Integer>> begun = new ArrayList<>();
		for (int output = 0; output < 40; output++) {
			Runs runs = new Runs(this.jdbc, new OutputId("/srv/" + output));
			begun.add(threads.submit(() -> begin(runs).number()));
		}
		List<Integer> numbers = new ArrayList<>();
		for (Future<Integer> number : begun) {
			numbers.add(number.get());
		}
		threads.shutdown();

		assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
	}

	private static Run begin(Runs runs) {
		return runs.begin(2024, SAME, false, "1.0.0", "1", EVENING);
	}

}
