package town.appraisal.stage.giveback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.FreePath;

/** The folder a check puts marked-up copies into, by township. */
public final class ReturnFolder {

	private final Path folder;

	private final Set<String> taken = new HashSet<>();

	public ReturnFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes the copy of a file; two files of one name get two copies.
	 * @return where the copy is
	 */
	public Path put(AppraisedFile file, byte[] copy) throws IOException {
		Path path = this.folder
			.resolve(FreePath.of(ReturnPath.below(file.project(), file.receipt().path()), this.taken));
		Files.createDirectories(path.toAbsolutePath().getParent());
		return Files.write(path, copy);
	}

}
