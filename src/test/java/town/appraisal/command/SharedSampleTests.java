package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.project.OfficeDate;
import town.appraisal.engine.Engine;
import town.appraisal.job.launch.AppraisalRun;
import town.appraisal.job.run.RunArguments;
import town.appraisal.job.run.RunVersions;
import town.appraisal.store.Database;
import town.appraisal.store.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample over a database server instead of the output's own. */
class SharedSampleTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample").toAbsolutePath();

	@TempDir
	private Path folder = Path.of("");

	@Test
	void everyOutputOfTheSampleIsTheSameToTheByte() throws IOException {
		Clock clock = Clock.fixed(Clock.systemUTC().instant(), Clock.systemUTC().getZone());

		Map<String, String> own = outputs("自有", Optional.empty(), clock);
		Map<String, String> shared = outputs("共用", Optional.of(TestDatabase.POSTGRESQL.create()), clock);

		assertThat(shared).hasSizeGreaterThan(10).containsKey("区级汇总.xlsx").isEqualTo(own);
	}

	/** Hashes by path; of the manifest, only what no stop watch decides. */
	private Map<String, String> outputs(String name, Optional<Database> database, Clock clock) throws IOException {
		Path output = this.folder.resolve(name);
		OfficeFiles office = OfficeFiles.of(SAMPLE.resolve(OfficeFiles.REGISTER));
		Engine engine = new Engine(office.policy(), office.register(), 2024, OfficeDate.of(clock.instant()));
		RunArguments arguments = new RunArguments(SAMPLE, SAMPLE.resolve(OfficeFiles.REGISTER), office.lines(), output,
				database, 2024, 2, false, false, new RunVersions("1.0.0", ""));
		assertThat(new AppraisalRun(engine, clock, (line) -> {
		}).run(arguments).exitCode()).isZero();
		Path year = output.resolve("2024");
		Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(year)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				hashes.put(year.relativize(file).toString(), hash(file));
			}
		}
		return hashes;
	}

	private static String hash(Path file) throws IOException {
		return file.endsWith("run.json")
				? Sha256.of(Files.readString(file).replaceAll("(?s)\"durations\" : \\{.*?\\}", "")) : Sha256.of(file);
	}

}
