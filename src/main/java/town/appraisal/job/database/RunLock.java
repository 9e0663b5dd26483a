package town.appraisal.job.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Database;
import town.appraisal.store.OutputLock;

/**
 * The right to work on an output folder; one process has it at a time. It dies with the
 * process, so nothing is left to clean up after a kill. In a shared database the output
 * is locked as well: another machine may not see the lock of the file.
 */
public final class RunLock implements AutoCloseable {

	private final FileChannel channel;

	private final Optional<OutputLock> shared;

	private RunLock(FileChannel channel, Optional<OutputLock> shared) {
		this.channel = channel;
		this.shared = shared;
	}

	/** Takes the lock, or nothing when another run has it. */
	public static Optional<RunLock> take(OutputFolder folder, Database database) throws IOException {
		Files.createDirectories(folder.state());
		FileChannel channel = FileChannel.open(folder.state().resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		Optional<RunLock> lock = Optional.empty();
		try {
			lock = isFree(channel) ? taken(channel, folder, database) : lock;
		}
		finally {
			if (lock.isEmpty()) {
				channel.close();
			}
		}
		return lock;
	}

	private static Optional<RunLock> taken(FileChannel channel, OutputFolder folder, Database database)
			throws IOException {
		if (!database.isShared()) {
			return Optional.of(new RunLock(channel, Optional.empty()));
		}
		return OutputLock.take(database, database.output(folder.path()))
			.map((it) -> new RunLock(channel, Optional.of(it)));
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
		try (FileChannel ignored = this.channel) {
			if (this.shared.isPresent()) {
				this.shared.get().close();
			}
		}
	}

}
