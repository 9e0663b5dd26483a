package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import town.appraisal.stage.publish.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** Two years of one district in one database, and what a waiver of the register does. */
class HistoryTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aContinuingProjectIsHeldAgainstItsStoredYear() throws IOException {
		run(SAMPLE, 2024);
		Path inbox = this.folder.resolve("2025 收件");
		TypedOver.register(SAMPLE.resolve(OfficeFiles.REGISTER), inbox.resolve(OfficeFiles.REGISTER), 2025);
		TypedOver.form(sample("2024-008"), inbox.resolve("2024-008.xlsx"),
				Map.of("年度", 2025, "当年财政拨款_年初预算数", 160, "当年财政拨款_全年预算数", 160));

		JsonNode file = run(inbox, 2025).get("files").get(0);
		JsonNode checked = CommandLine
			.of("check", inbox.resolve("2024-008.xlsx"), "--register", inbox.resolve(OfficeFiles.REGISTER), "--json")
			.json()
			.get("files")
			.get(0);

		assertThat(findings(file, "Y")).containsExactly("需说明 Y04 D8", "需说明 Y03 C5", "提示 Y01 E10");
		assertThat(findings(checked, "Y")).isEmpty();
		assertThat(findings(checked, "X")).isEqualTo(findings(file, "X"));
	}

	@Test
	void aWaiverOfTheRegisterSettlesAMustFixUntilItExpires() throws IOException {
		Path inbox = this.folder.resolve("收件");
		TypedOver.form(sample("2024-005"), inbox.resolve("2024-005.xlsx"), Map.of());
		TypedOver.register(SAMPLE.resolve(OfficeFiles.REGISTER), inbox.resolve(OfficeFiles.REGISTER), 2024,
				"W01|2024-005|王局长|历史项目沿用旧方案|2999-12-31", "G12|2024-005|王局长|历史项目沿用旧方案|2020-01-01");

		JsonNode file = run(inbox, 2024).get("files").get(0);

		assertThat(file.get("status").asString()).isEqualTo("returned");
		assertThat(findings(file, "W01")).containsExactly("必改 W01 I25");
		assertThat(findings(file, "G12")).containsExactly("必改 G12 J25", "提示 G12 J25");
		assertThat(finding(file, "W01").get("waiver").toString())
			.isEqualTo("{\"approver\":\"王局长\",\"reason\":\"历史项目沿用旧方案\",\"until\":\"2999-12-31\"}");
		assertThat(finding(file, "G12").has("waiver")).isFalse();
	}

	@Test
	void aReasonTypedIntoTheReturnedCopySettlesWhatAskedForIt() throws IOException {
		Path inbox = this.folder.resolve("收件");
		Files.createDirectories(inbox);
		Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), inbox.resolve(OfficeFiles.REGISTER));
		Files.copy(sample("2024-003"), inbox.resolve("2024-003.xlsx"));
		JsonNode before = run(inbox, 2024).get("files").get(0);
		Path copy = returned();
		Files.delete(inbox.resolve("2024-003.xlsx"));
		TypedOver.reasons(copy, inbox.resolve(copy.getFileName()), "需说明", "经核对，按四舍五入填报");

		JsonNode after = run(inbox, 2024).get("files").get(0);

		assertThat(before.get("status").asString()).isEqualTo("pending");
		assertThat(after.get("status").asString()).isEqualTo("accepted");
		assertThat(findings(after, "")).isEqualTo(findings(before, ""));
		assertThat(finding(after, "B05").get("reason").asString()).isEqualTo("经核对，按四舍五入填报");
		assertThat(finding(before, "B05").has("reason")).isFalse();
	}

	private Path returned() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve("结果").resolve("2024").resolve("退回"))) {
			return files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
	}

	private JsonNode run(Path inbox, int year) throws IOException {
		CommandLine run = CommandLine.of("run", "--input", inbox, "--output", this.folder.resolve("结果"));
		assertThat(run.exitCode()).as(run.err()).isZero();
		return Json.MAPPER
			.readTree(Files.readString(this.folder.resolve("结果").resolve(String.valueOf(year)).resolve("run.json")));
	}

	private static Path sample(String code) throws IOException {
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			return files.filter((it) -> it.getFileName().toString().startsWith(code)).findFirst().orElseThrow();
		}
	}

	private static JsonNode finding(JsonNode file, String rule) {
		for (JsonNode finding : file.get("findings")) {
			if (finding.get("rule").asString().equals(rule)) {
				return finding;
			}
		}
		throw new AssertionError("no finding of " + rule);
	}

	private static List<String> findings(JsonNode file, String rule) {
		List<String> findings = new ArrayList<>();
		file.get("findings").forEach((it) -> {
			if (it.get("rule").asString().startsWith(rule)) {
				findings.add(
						it.get("level").asString() + " " + it.get("rule").asString() + " " + it.get("cell").asString());
			}
		});
		return findings;
	}

}
