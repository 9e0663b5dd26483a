package town.appraisal.stage.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Texts a report must come to; what it came to is left in {@code target/reports}. */
final class Golden {

	private Golden() {
	}

	static String read(String name) {
		try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("/reports/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Leaves what came out beside the expected text, for a person to compare. */
	static void leave(String name, String text) throws IOException {
		Path file = Path.of("target", "reports", name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
