package town.appraisal.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import town.appraisal.stage.publish.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** The main job over the shipped sample, from the command line to the published files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRunTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	@TempDir
	private static Path folder = Path.of("");

	private JsonNode manifest = Json.MAPPER.createObjectNode();

	@BeforeAll
	void theMainJobRunsOnTheSample() throws IOException {
		CommandLine run = CommandLine.of("run", "--input", SAMPLE, "--output", folder.resolve("结果 一"));

		assertThat(run.exitCode()).as(run.err()).isZero();
		this.manifest = Json.MAPPER.readTree(Files.readString(year().resolve("run.json")));
	}

	@Test
	void theSourceReportsProjectComesOutWithFullMarksToTheFen() {
		JsonNode project = file("2024-001");

		assertThat(project.get("status").asString()).isEqualTo("accepted");
		assertThat(project.get("reviewedScore").asString()).isEqualTo("100.00");
		assertThat(project.get("selfScore").asString()).isEqualTo("100.00");
		assertThat(project.get("grade").asString()).isEqualTo("优");
		assertThat(project.get("amounts").get("annualExecuted").asString()).isEqualTo("66.649016");
		assertThat(findings(project)).allMatch((it) -> it.startsWith("提示"));
	}

	@Test
	void everyPublishedFormGetsTheFindingsItDeservesAtItsCells() {
		assertThat(mustFix("2024-002")).containsExactly("B01 D8", "B02 D8", "B01 E8", "B02 E8", "B01 H8", "B02 H8",
				"B03 J8", "B05 K8");
		assertThat(mustFix("2024-003")).isEmpty();
		assertThat(findings(file("2024-003"))).contains("需说明 B05 K8", "需说明 G06 J15");
		assertThat(mustFix("2024-004")).containsExactly("B07 H8", "G03 K8", "W02 I15", "G09 H17", "W01 I26");
		assertThat(mustFix("2024-005")).containsExactly("W02 I15", "W01 I25", "G12 J25");
		assertThat(mustFix("2024-006")).containsExactly("S06 E8", "W02 I15", "G08 K17", "G06 J20", "G08 K20");
		assertThat(mustFix("2024-007")).containsExactly("S03 C5", "S03 I5", "B06 I8", "G06 J15", "G08 K15");
	}

	@Test
	void aCleanWorkbookOfEachSchemeIsAccepted() {
		assertThat(List.of("2024-008", "2024-009", "2024-010"))
			.allSatisfy((code) -> assertThat(file(code).get("status").asString()).isEqualTo("accepted"));
	}

	@Test
	void theCountsAddUpToTheRegister() {
		JsonNode counts = this.manifest.get("counts");
		int sum = 0;
		for (JsonNode count : counts.get("byStatus")) {
			sum += count.asInt();
		}

		assertThat(sum).isEqualTo(counts.get("registered").asInt() + counts.get("unregistered").asInt()).isEqualTo(12);
	}

	@Test
	void everyPublishedFileIsListedAndEveryListedFileIsThere() throws IOException {
		List<String> listed = new ArrayList<>();
		this.manifest.get("outputs").forEach((it) -> listed.add(it.get("path").asString()));
		try (Stream<Path> walk = Files.walk(year())) {
			List<String> published = walk.filter(Files::isRegularFile)
				.map((it) -> year().relativize(it).toString())
				.filter((it) -> !it.equals("run.json"))
				.toList();

			assertThat(published).containsExactlyInAnyOrderElementsOf(listed)
				.contains("区级汇总.xlsx", "报告/来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx",
						"报告/来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.docx");
		}
	}

	@Test
	void theSummaryReadWithAnotherLibraryEqualsTheManifest() {
		Map<String, String> executed = new TreeMap<>();
		List<Map<Integer, String>> rows = EasyExcel.read(year().resolve("区级汇总.xlsx").toFile())
			.readCache(new MapCache())
			.sheet("项目明细")
			.headRowNumber(0)
			.doReadSync();
		rows.forEach((row) -> row.values()
			.stream()
			.filter((it) -> it != null && it.matches("2024-0\\d\\d"))
			.forEach((code) -> executed.put(code, row.values().toString())));

		assertThat(executed).hasSize(12);
		this.manifest.get("files")
			.forEach((it) -> assertThat(executed.get(it.get("project").get("code").asString()))
				.contains(new DecimalFormat("#,##0.00####")
					.format(new BigDecimal(it.get("amounts").get("annualExecuted").asString()))));
	}

	@Test
	void theSameCommandAgainHasNothingToDoAndSaysSo() {
		CommandLine again = CommandLine.of("run", "--input", SAMPLE, "--output", folder.resolve("结果 一"));

		assertThat(again.exitCode()).isZero();
		assertThat(again.out()).contains("没有变化");
	}

	@Test
	void aCheckFindsWhatTheNightlyRunFinds() {
		CommandLine check = CommandLine.of("check", SAMPLE, "--register", SAMPLE.resolve("项目台账.xlsx"), "--json");

		assertThat(check.exitCode()).isEqualTo(1);
		check.json().get("files").forEach((it) -> {
			if (!it.get("project").get("code").asString().isEmpty()) {
				assertThat(findings(it)).isEqualTo(findings(file(it.get("project").get("code").asString())));
			}
		});
	}

	private Path year() {
		return folder.resolve("结果 一").resolve("2024");
	}

	private JsonNode file(String code) {
		for (JsonNode file : this.manifest.get("files")) {
			if (file.get("project").get("code").asString().equals(code)) {
				return file;
			}
		}
		throw new AssertionError("no file of project " + code);
	}

	private List<String> mustFix(String code) {
		return findings(file(code)).stream()
			.filter((it) -> it.startsWith("必改"))
			.map((it) -> it.substring("必改 ".length()))
			.toList();
	}

	private static List<String> findings(JsonNode file) {
		List<String> findings = new ArrayList<>();
		file.get("findings")
			.forEach((it) -> findings
				.add(it.get("level").asString() + " " + it.get("rule").asString() + " " + it.get("cell").asString()));
		return findings;
	}

}
