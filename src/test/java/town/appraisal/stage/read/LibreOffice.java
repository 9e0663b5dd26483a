package town.appraisal.stage.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Saves a workbook with LibreOffice where the machine has it. */
final class LibreOffice {

	private static final long SECONDS = 60;

	private LibreOffice() {
	}

	/** The workbooks opened and saved again; none, and said so, without LibreOffice. */
	static List<byte[]> saved(List<byte[]> workbooks) {
		Optional<Path> program = program();
		if (program.isEmpty()) {
			System.out.println("LibreOffice is not installed: its variants were not tried");
			return List.of();
		}
		try {
			return saved(program.get(), workbooks);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<byte[]> saved(Path program, List<byte[]> workbooks) throws IOException {
		Path folder = Files.createTempDirectory("libreoffice");
		List<String> command = new ArrayList<>(
				List.of(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
						"--convert-to", "xlsx", "--outdir", folder.resolve("out").toString()));
		for (int i = 0; i < workbooks.size(); i++) {
			command.add(Files.write(folder.resolve(i + ".xlsx"), workbooks.get(i)).toString());
		}
		try {
			run(command, folder.resolve("log"));
			List<byte[]> saved = new ArrayList<>();
			for (int i = 0; i < workbooks.size(); i++) {
				saved.add(Files.readAllBytes(folder.resolve("out").resolve(i + ".xlsx")));
			}
			return saved;
		}
		finally {
			delete(folder);
		}
	}

	private static void run(List<String> command, Path log) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

	private static Optional<Path> program() {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
			.map((it) -> Path.of(it, "soffice"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted((one, other) -> other.compareTo(one)).forEach((it) -> it.toFile().delete());
		}
	}

}
