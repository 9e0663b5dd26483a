package town.appraisal.stage.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;

/**
 * The folder the received files lie in. Whatever somebody sent counts as received, also
 * what turns out not to be our form; only what programs leave behind does not.
 */
public final class Inbox {

	private final Path folder;

	private final Path register;

	/**
	 * Looks into a folder.
	 * @param folder the input folder, with subfolders
	 * @param register the register, which may lie among the received files
	 */
	public Inbox(Path folder, Path register) {
		this.folder = folder;
		this.register = register;
	}

	/** Every received file with its hash, by path, code point by code point. */
	public List<Receipt> receipts() throws IOException {
		Map<String, Receipt> receipts = new TreeMap<>(CodePointOrder.INSTANCE);
		Files.walkFileTree(this.folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(Inbox.this.folder) && name(directory).startsWith(".");
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (attributes.isRegularFile() && isReceived(file)) {
					Receipt receipt = receipt(file, attributes);
					receipts.put(receipt.path(), receipt);
				}
				return FileVisitResult.CONTINUE;
			}

		});
		return List.copyOf(receipts.values());
	}

	/** The bytes of a received file. */
	public byte[] bytes(Receipt receipt) throws IOException {
		for (Form form : List.of(Form.NFC, Form.NFD)) {
			Path file = this.folder.resolve(Normalizer.normalize(receipt.path(), form));
			if (Files.exists(file)) {
				return Files.readAllBytes(file);
			}
		}
		throw new NoSuchFileException(this.folder.resolve(receipt.path()).toString());
	}

	private boolean isReceived(Path file) throws IOException {
		String name = name(file);
		boolean left = name.startsWith(".") || name.startsWith("~$") || name.equals("README.md")
				|| name.equalsIgnoreCase("Thumbs.db");
		return !left && !Files.isSameFile(file, this.register);
	}

	private Receipt receipt(Path file, BasicFileAttributes attributes) throws IOException {
		String path = this.folder.relativize(file).toString().replace('\\', '/');
		return new Receipt(Normalizer.normalize(path, Form.NFC), Sha256.of(file), attributes.size(),
				attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	private static String name(Path path) {
		return path.getFileName().toString();
	}

}
