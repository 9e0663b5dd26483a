package town.appraisal.stage.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

import town.appraisal.domain.digest.Sha256;

/**
 * The folder the outputs of one run are written to before they appear. Writing a file
 * again gives the same file; a half-written one is never seen under its name.
 */
public final class Staging {

	private final Path folder;

	Staging(Path folder) {
		this.folder = folder;
	}

	/** Writes one file. A path that leads out of the folder is a programming error. */
	public StagedFile write(String path, Content content) throws IOException {
		Path target = within(path);
		Files.createDirectories(target.getParent());
		Path half = target.resolveSibling(target.getFileName() + ".part");
		MessageDigest digest = Sha256.digest();
		try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(half), digest))) {
			content.writeTo(out);
		}
		long size = Files.size(half);
		Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return new StagedFile(path, Sha256.hex(digest.digest()), size);
	}

	/** Tells whether a file is there. */
	public boolean has(String path) {
		return Files.isRegularFile(within(path));
	}

	Path folder() {
		return this.folder;
	}

	private Path within(String path) {
		Path target = this.folder.resolve(path).normalize();
		if (!target.startsWith(this.folder) || target.equals(this.folder)) {
			throw new IllegalArgumentException("leaves the output folder: " + path);
		}
		return target;
	}

	/** What a file contains. */
	@FunctionalInterface
	public interface Content {

		/** Writes it; the stream is buffered and stays open. */
		void writeTo(OutputStream out) throws IOException;

	}

}
