package town.appraisal.stage.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The output folder: one subfolder for each year, which is exchanged as a whole, and
 * {@code .state} for what the program remembers. All renames stay in one file system.
 */
public final class OutputFolder {

	/** Name of the district summary. */
	public static final String SUMMARY = "区级汇总.xlsx";

	/** Name of the manifest. */
	public static final String MANIFEST = "run.json";

	private final Path folder;

	public OutputFolder(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/** The folder itself, absolute. */
	public Path path() {
		return this.folder;
	}

	/** Where the program keeps its own files. */
	public Path state() {
		return this.folder.resolve(".state");
	}

	/** The published outputs of a year. */
	public Path year(int year) {
		return this.folder.resolve(Integer.toString(year));
	}

	/** The folder a run writes to. */
	public Staging staging(String runId) {
		return new Staging(stagings().resolve(runId));
	}

	/** Which run the published outputs of a year come from. */
	public Optional<String> published(int year) throws IOException {
		Path manifest = year(year).resolve(MANIFEST);
		if (!Files.isRegularFile(manifest)) {
			return Optional.empty();
		}
		try (JsonParser json = Json.MAPPER.createParser(manifest)) {
			while (json.nextToken() != null) {
				if (json.currentToken() == JsonToken.PROPERTY_NAME && json.currentName().equals("runId")) {
					return Optional.ofNullable(json.nextStringValue());
				}
			}
			return Optional.empty();
		}
	}

	/** Exchanges the outputs of a year for those of a run; nothing old stays. */
	public void publish(int year, String runId) throws IOException {
		Path old = retired().resolve(Integer.toString(year));
		FileTree.delete(old);
		Files.createDirectories(old.getParent());
		if (Files.exists(year(year))) {
			Files.move(year(year), old, StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(staging(runId).folder(), year(year), StandardCopyOption.ATOMIC_MOVE);
		FileTree.delete(old);
	}

	/**
	 * Mends an exchange that was cut off: before the second rename the old outputs come
	 * back, after it they go.
	 */
	public void recover() throws IOException {
		for (Path old : children(retired())) {
			Path current = this.folder.resolve(old.getFileName());
			if (Files.exists(current)) {
				FileTree.delete(old);
			}
			else {
				Files.move(old, current, StandardCopyOption.ATOMIC_MOVE);
			}
		}
	}

	/** Removes what other runs left half-written. */
	public void clearStagingsBut(String runId) throws IOException {
		for (Path staging : children(stagings())) {
			if (!staging.getFileName().toString().equals(runId)) {
				FileTree.delete(staging);
			}
		}
	}

	private Path stagings() {
		return state().resolve("staging");
	}

	private Path retired() {
		return state().resolve("retired");
	}

	private static List<Path> children(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList();
		}
	}

}
