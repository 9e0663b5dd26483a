package town.appraisal.store;

import java.util.Optional;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import town.appraisal.domain.digest.Sha256;

/**
 * The right to work on one output of a shared database; one process has it at a time. The
 * server takes it back when the connection ends, so nothing is left after a kill.
 */
public final class OutputLock implements AutoCloseable {

	private static final int HEX_DIGITS_OF_A_LONG = 16;

	private final SingleConnectionDataSource connection;

	private OutputLock(SingleConnectionDataSource connection) {
		this.connection = connection;
	}

	/** Takes the lock, or nothing when another run has it. */
	public static Optional<OutputLock> take(Database database, OutputId output) {
		OutputLock lock = new OutputLock(database.connection());
		boolean taken = false;
		try {
			taken = lock.isFree(number(output));
		}
		finally {
			if (!taken) {
				lock.close();
			}
		}
		return taken ? Optional.of(lock) : Optional.empty();
	}

	private boolean isFree(long number) {
		return JdbcClient.create(this.connection)
			.sql("SELECT pg_try_advisory_lock(?)")
			.param(number)
			.query(Boolean.class)
			.single();
	}

	/** Advisory locks are numbers; this one is the output's alone. */
	private static long number(OutputId output) {
		return Long.parseUnsignedLong(
				Sha256.of("town.appraisal output " + output.text()).substring(0, HEX_DIGITS_OF_A_LONG), 16);
	}

	/**
	 * Unlocks before the connection ends: the server gives up the locks of an ended
	 * connection some moments later.
	 */
	@Override
	public void close() {
		try {
			JdbcClient.create(this.connection)
				.sql("SELECT pg_advisory_unlock_all()")
				.query((row, ignored) -> true)
				.list();
		}
		catch (DataAccessException ignored) {
			// A lost connection holds no lock any more.
		}
		finally {
			this.connection.destroy();
		}
	}

}
