package town.appraisal.store;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may work on an output of a shared database. */
class OutputLockTests {

	private static final OutputId NORTH = new OutputId("/srv/北区/结果");

	private final Database database = TestDatabase.POSTGRESQL.create();

	@Test
	void oneAtATimeWorksOnAnOutput() {
		try (OutputLock first = OutputLock.take(this.database, NORTH).orElseThrow()) {
			assertThat(OutputLock.take(this.database, NORTH)).isEmpty();
		}

		assertThat(released(OutputLock.take(this.database, NORTH))).isTrue();
	}

	@Test
	void anotherOutputIsFree() {
		try (OutputLock first = OutputLock.take(this.database, NORTH).orElseThrow()) {
			assertThat(released(OutputLock.take(this.database, new OutputId("/srv/南区/结果")))).isTrue();
		}
	}

	@Test
	void theLockOfAProcessThatDiedIsFree() {
		try (OutputLock dead = OutputLock.take(this.database, NORTH).orElseThrow()) {
			JdbcClient.create(TestDatabase.source(this.database))
				.sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
				.query(Boolean.class)
				.list();

			assertThat(released(OutputLock.take(this.database, NORTH))).isTrue();
		}
	}

	private static boolean released(Optional<OutputLock> lock) {
		lock.ifPresent(OutputLock::close);
		return lock.isPresent();
	}

}
