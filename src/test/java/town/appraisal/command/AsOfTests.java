package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.digest.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** A run on a given day, whatever day it is. */
class AsOfTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	@TempDir
	private Path folder = Path.of("");

	private Path inbox = Path.of("");

	@BeforeEach
	void aSmallInbox() throws IOException {
		this.inbox = Files.createDirectory(this.folder.resolve("收件"));
		Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), this.inbox.resolve(OfficeFiles.REGISTER));
		Path kitchen = SAMPLE.resolve("青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费.xlsx");
		Files.copy(kitchen, this.inbox.resolve(kitchen.getFileName()));
	}

	@Test
	void theSameInputsOnTheSameDayGiveTheSameBytes() throws IOException {
		run("2025-01-10T20:00:00Z", "甲", "--as-of", "2025-01-12");
		run("2031-06-01T01:02:03Z", "乙", "--as-of", "2025-01-12");

		assertThat(outputs("甲")).isEqualTo(outputs("乙")).containsKey("区级汇总.xlsx");
	}

	@Test
	void withoutADayItIsTodayInBeijing() throws IOException {
		run("2025-01-11T16:30:00Z", "甲");
		run("2025-01-11T16:30:00Z", "乙", "--as-of", "2025-01-12");
		run("2025-01-11T15:30:00Z", "丙");

		assertThat(outputs("甲")).isEqualTo(outputs("乙")).isNotEqualTo(outputs("丙"));
	}

	@Test
	void anotherDayAskedForIsAnotherRun() throws IOException {
		run("2025-01-10T20:00:00Z", "甲", "--as-of", "2025-01-12");
		Map<String, String> before = outputs("甲");

		CommandLine same = run("2025-01-11T20:00:00Z", "甲", "--as-of", "2025-01-12");
		CommandLine other = run("2025-01-11T20:00:00Z", "甲", "--as-of", "2025-01-14");

		assertThat(same.out()).startsWith("输入没有变化");
		assertThat(other.out()).doesNotContain("输入没有变化");
		assertThat(outputs("甲").get("区级汇总.xlsx")).isNotEqualTo(before.get("区级汇总.xlsx"));
	}

	private CommandLine run(String now, String output, Object... more) {
		Object[] words = Stream
			.concat(Stream.of("run", "--input", this.inbox, "--output", this.folder.resolve(output)), Stream.of(more))
			.toArray();
		CommandLine run = CommandLine.at(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), words);
		assertThat(run.exitCode()).as(run.err()).isZero();
		return run;
	}

	/** Every output but the manifest, which tells when the run was, by its hash. */
	private Map<String, String> outputs(String output) throws IOException {
		Path year = this.folder.resolve(output).resolve("2024");
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(year)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				files.put(year.relativize(file).toString(), Sha256.of(file));
			}
		}
		files.remove("run.json");
		return files;
	}

}
