package town.appraisal.job.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to work on an output folder; one process has it at a time. It dies with the
 * process, so nothing is left to clean up after a kill.
 */
public final class RunLock implements AutoCloseable {

	private final FileChannel channel;

	private RunLock(FileChannel channel) {
		this.channel = channel;
	}

	/** Takes the lock, or nothing when another run has it. */
	public static Optional<RunLock> take(Path state) throws IOException {
		Files.createDirectories(state);
		FileChannel channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (isFree(channel)) {
			return Optional.of(new RunLock(channel));
		}
		channel.close();
		return Optional.empty();
	}

	private static boolean isFree(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
