package town.appraisal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.digest.ValueHash;

/**
 * Which build of the program this is: equal sources make equal builds, whenever and
 * wherever they were compiled, while the version stays the same for months.
 */
final class Build {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private static final String ID = of(home());

	private Build() {
	}

	/** A hash over every class and resource, and the names of the libraries. */
	static String id() {
		return ID;
	}

	/**
	 * The build in a jar or a folder of classes. What the packaging adds says when and
	 * how a jar was made and is left out, but for the libraries.
	 */
	static String of(Path program) {
		try {
			if (Files.isDirectory(program)) {
				return ValueHash.of(files(program));
			}
			try (FileSystem jar = FileSystems.newFileSystem(program)) {
				return ValueHash.of(files(jar.getPath("/")));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> files(Path root) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = root.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith("META-INF/")) {
					files.put(name, Sha256.of(file));
				}
			}
		}
		files.put("libraries", libraries(root.resolve(MANIFEST)));
		return files;
	}

	private static String libraries(Path manifest) throws IOException {
		if (!Files.exists(manifest)) {
			return "";
		}
		try (InputStream in = Files.newInputStream(manifest)) {
			return String.valueOf(new Manifest(in).getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
		}
	}

	private static Path home() {
		try {
			return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
