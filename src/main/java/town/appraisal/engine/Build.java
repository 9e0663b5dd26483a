package town.appraisal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.digest.ValueHash;

/**
 * Which build of the program this is: equal sources make equal builds, whenever and
 * wherever they were compiled, while the version stays the same for months.
 */
final class Build {

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
			return ValueHash.of(Files.isDirectory(program) ? inFolder(program) : inJar(program));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A jar knows the checksums of its files, so none of them is read. */
	private static Map<String, String> inJar(Path program) throws IOException {
		Map<String, String> files = new HashMap<>();
		try (JarFile jar = new JarFile(program.toFile())) {
			jar.stream()
				.filter((it) -> !it.isDirectory() && !it.getName().startsWith("META-INF/"))
				.forEach((it) -> files.put(it.getName(), it.getSize() + " " + it.getCrc()));
			files.put("libraries",
					String.valueOf(jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH)));
		}
		return files;
	}

	private static Map<String, String> inFolder(Path program) throws IOException {
		Map<String, String> files = new HashMap<>();
		try (Stream<Path> all = Files.walk(program)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(program.relativize(file).toString(), Sha256.of(file));
			}
		}
		return files;
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
