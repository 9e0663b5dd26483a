package town.appraisal.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two builds are one exactly when program and libraries are the same. */
class BuildTests {

	private static final Map<String, String> PROGRAM = Map.of("town/A.class", "a", "policy.yaml", "schemes");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void theSameProgramPackedAnotherDayIsTheSameBuild() throws IOException {
		Path monday = jar("一.jar", PROGRAM, "lib/poi-5.5.1.jar", Instant.parse("2025-01-06T00:00:00Z"));
		Path tuesday = jar("二.jar", PROGRAM, "lib/poi-5.5.1.jar", Instant.parse("2025-01-07T00:00:00Z"));

		assertThat(Files.mismatch(monday, tuesday)).isNotEqualTo(-1);
		assertThat(Build.of(monday)).isEqualTo(Build.of(tuesday)).hasSize(64);
	}

	@Test
	void anyOtherClassResourceOrLibraryIsAnotherBuild() throws IOException {
		Path known = jar("一.jar", PROGRAM, "lib/poi-5.5.1.jar", Instant.EPOCH);

		assertThat(Build.of(known))
			.isNotEqualTo(Build.of(jar("二.jar", with("town/A.class", "b"), "lib/poi-5.5.1.jar", Instant.EPOCH)))
			.isNotEqualTo(Build.of(jar("三.jar", with("policy.yaml", "other"), "lib/poi-5.5.1.jar", Instant.EPOCH)))
			.isNotEqualTo(Build.of(jar("四.jar", with("town/B.class", ""), "lib/poi-5.5.1.jar", Instant.EPOCH)))
			.isNotEqualTo(Build.of(jar("五.jar", PROGRAM, "lib/poi-5.5.2.jar", Instant.EPOCH)));
	}

	@Test
	void aFolderOfClassesHasABuildTooWhenThePathHasBlanks() throws IOException {
		Path classes = this.folder.resolve("编译 结果");
		Path type = Files.createDirectories(classes.resolve("town")).resolve("A.class");
		Files.writeString(type, "a");
		String before = Build.of(classes);
		Files.writeString(type, "b");

		assertThat(Build.of(classes)).isNotEqualTo(before);
		assertThat(Build.id()).matches("[0-9a-f]{64}");
	}

	private static Map<String, String> with(String name, String content) {
		Map<String, String> other = new TreeMap<>(PROGRAM);
		other.put(name, content);
		return other;
	}

	private Path jar(String name, Map<String, String> files, String libraries, Instant packed) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries);
		manifest.getMainAttributes().putValue("Built-At", packed.toString());
		Path jar = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
			for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
				JarEntry entry = new JarEntry(file.getKey());
				entry.setLastModifiedTime(FileTime.from(packed));
				zip.putNextEntry(entry);
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return jar;
	}

}
