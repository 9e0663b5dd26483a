package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.stage.report.ReturnPath;

/** The folder a check puts marked-up copies into, by township. */
final class ReturnFolder {

	private final Path folder;

	private final ReturnDesk desk = new ReturnDesk();

	ReturnFolder(Path folder) {
		this.folder = folder;
	}

	/** Writes the copy of a file that goes back or needs a reason; tells where it is. */
	Optional<Path> put(AppraisedFile file) throws IOException {
		if (file.status() != Status.RETURNED && file.status() != Status.PENDING) {
			return Optional.empty();
		}
		Path received = Path.of(file.receipt().path());
		Optional<byte[]> copy = this.desk.mark(Files.readAllBytes(received), file, file.project().year());
		if (copy.isEmpty()) {
			return Optional.empty();
		}
		Path path = this.folder.resolve(ReturnPath.below(file.project(), received.getFileName().toString()));
		Files.createDirectories(path.toAbsolutePath().getParent());
		return Optional.of(Files.write(path, copy.orElseThrow()));
	}

}
