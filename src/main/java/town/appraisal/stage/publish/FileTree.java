package town.appraisal.stage.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/** A folder with everything in it. */
final class FileTree extends SimpleFileVisitor<Path> {

	private FileTree() {
	}

	/** Deletes a folder if it is there; links are removed, never followed. */
	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			Files.walkFileTree(folder, new FileTree());
		}
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		Files.delete(file);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException trouble) throws IOException {
		if (trouble != null) {
			throw trouble;
		}
		Files.delete(directory);
		return FileVisitResult.CONTINUE;
	}

}
