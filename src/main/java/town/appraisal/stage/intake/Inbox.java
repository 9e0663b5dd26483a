package town.appraisal.stage.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;

/**
 * The received files, as they lay there when the inbox was opened; the same for a check
 * and for the nightly run. Whatever somebody sent counts as received, also what turns out
 * not to be our form.
 */
public final class Inbox {

	private final Map<String, InboxEntry> entries;

	private Inbox(Map<String, InboxEntry> entries) {
		this.entries = entries;
	}

	/**
	 * Everything below a folder, by path, code point by code point.
	 * @param folder the input folder, with subfolders
	 * @param register the register, which may lie among the received files
	 */
	public static Inbox of(Path folder, Path register) throws IOException {
		return new Inbox(below(folder, false, Optional.of(register)));
	}

	/**
	 * Files and folders in the order in which somebody named them, each file under the
	 * path it was given with.
	 * @param given files and folders; a file that is named counts whatever its name
	 * @param register the register, which may lie among the received files
	 */
	public static Inbox of(List<Path> given, Optional<Path> register) throws IOException {
		Map<String, InboxEntry> entries = new LinkedHashMap<>();
		for (Path path : given) {
			Map<String, InboxEntry> found = Files.isDirectory(path) ? below(path, true, register)
					: InboxWalk.single(path);
			found.forEach(entries::putIfAbsent);
		}
		return new Inbox(entries);
	}

	/** Every received file with its hash, in order. */
	public List<Receipt> receipts() {
		return this.entries.values().stream().map(InboxEntry::receipt).toList();
	}

	/** What lies behind a receipt now. */
	public FileContent content(Receipt receipt) throws IOException {
		InboxEntry entry = this.entries.get(receipt.path());
		if (entry == null) {
			throw new NoSuchFileException(receipt.path());
		}
		return entry.withheld().isEmpty() ? new FileContent.Bytes(Files.readAllBytes(entry.file()))
				: new FileContent.Withheld(entry.withheld());
	}

	/**
	 * The bytes behind a receipt, sure to be those it speaks of.
	 * @throws ChangedFileException when somebody replaced the file in the meantime
	 */
	public byte[] unchanged(Receipt receipt) throws IOException {
		if (content(receipt) instanceof FileContent.Bytes file && Sha256.of(file.bytes()).equals(receipt.sha256())) {
			return file.bytes();
		}
		throw new ChangedFileException(receipt.path());
	}

	private static Map<String, InboxEntry> below(Path folder, boolean named, Optional<Path> register)
			throws IOException {
		InboxWalk walk = new InboxWalk(folder, named, register);
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
		return walk.entries();
	}

}
