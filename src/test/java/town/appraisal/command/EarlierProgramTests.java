package town.appraisal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import town.appraisal.stage.publish.Json;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An output folder whose database was written by program 1.0.0, before runs belonged to
 * outputs and results had keys: two nights over workbooks of the sample were published, a
 * third was killed. What it knows is taken over.
 */
class EarlierProgramTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	private static final String ROAD = "来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx";

	private static final String TOILETS = "青禾镇/2024-008_2024年农村户厕改造与粪污处理项目.xlsx";

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void theOfficeInstallsTheNewProgram() throws IOException {
		Path state = Files.createDirectories(this.folder.resolve("结果").resolve(".state"));
		try (InputStream database = new GZIPInputStream(resource("state-of-1.0.0.mv.db.gz"))) {
			Files.copy(database, state.resolve("appraisal.mv.db"));
		}
	}

	@Test
	void statusListsTheOldRunsAsBefore() throws IOException {
		JsonNode before = Json.MAPPER.readTree(resource("status-of-1.0.0.json"));

		assertThat(status()).hasSize(3).isEqualTo(elements(before));
	}

	@Test
	void anOldRunThatWasCutOffIsLeftBehindByTheNewProgram() throws IOException {
		run(inbox(2024), 2024);

		assertThat(status()).extracting((it) -> it.get("state").asString())
			.containsExactly("published", "abandoned", "published", "published");
		assertThat(status().subList(2, 4))
			.isEqualTo(elements(Json.MAPPER.readTree(resource("status-of-1.0.0.json"))).subList(1, 3));
	}

	@Test
	void aWorkbookIsHeldAgainstTheYearTheOldProgramStored() throws IOException {
		Path inbox = inbox(2025);
		TypedOver.form(SAMPLE.resolve(TOILETS), inbox.resolve("2024-008.xlsx"),
				Map.of("年度", 2025, "当年财政拨款_年初预算数", 160, "当年财政拨款_全年预算数", 160));

		JsonNode file = run(inbox, 2025).get("files").get(0);

		List<String> found = new ArrayList<>();
		file.get("findings").forEach((it) -> found.add(it.get("rule").asString() + " " + it.get("cell").asString()));
		assertThat(found).contains("Y04 D8", "Y03 C5", "Y01 E10");
	}

	@Test
	void theLedgerTellsWhatChangedSinceTheOldProgramPublished() throws IOException {
		Path inbox = inbox(2024);
		TypedOver.form(SAMPLE.resolve(ROAD), inbox.resolve(ROAD), Map.of("当年财政拨款_全年执行数", 70));

		run(inbox, 2024);

		assertThat(ledger("2024-001")).matches("比 2026-11-26 发布时：已改 \\d+ 格，已解决 \\d+ 条，新增 \\d+ 条");
	}

	@Test
	void aCorrectedFileKeepsTheReceiptTheOldProgramPutOnRecord() throws IOException {
		Path inbox = inbox(2024);
		TypedOver.form(SAMPLE.resolve(ROAD), inbox.resolve(ROAD), Map.of("当年财政拨款_全年执行数", 70));
		String before = receipts("SELECT c.saved FROM receipt c WHERE c.run_no = 1 AND c.path = ?");

		run(inbox, 2024);

		assertThat(receipts("SELECT f.saved FROM first_receipt f WHERE f.path = ?")).isEqualTo(before);
		assertThat(receipts("SELECT MAX(c.saved) FROM receipt c WHERE c.path = ?")).isNotEqualTo(before);
	}

	private Path inbox(int year) throws IOException {
		Path inbox = Files.createDirectories(this.folder.resolve("收件"));
		TypedOver.register(SAMPLE.resolve("项目台账.xlsx"), inbox.resolve("项目台账.xlsx"), year);
		return inbox;
	}

	private JsonNode run(Path inbox, int year) throws IOException {
		Path output = this.folder.resolve("结果");
		CommandLine run = CommandLine.of("run", "--input", inbox, "--output", output);
		assertThat(run.exitCode()).as(run.err()).isZero();
		return Json.MAPPER.readTree(Files.readString(output.resolve(String.valueOf(year)).resolve("run.json")));
	}

	private List<JsonNode> status() {
		return elements(CommandLine.of("status", "--output", this.folder.resolve("结果"), "--json").json());
	}

	private static List<JsonNode> elements(JsonNode array) {
		List<JsonNode> elements = new ArrayList<>();
		array.forEach(elements::add);
		return elements;
	}

	private String ledger(String code) {
		List<Map<Integer, String>> rows = EasyExcel.read(this.folder.resolve("结果/2024/区级汇总.xlsx").toFile())
			.readCache(new MapCache())
			.sheet("报送台账")
			.headRowNumber(2)
			.doReadSync();
		return rows.stream()
			.filter((row) -> code.equals(row.get(2)))
			.map((row) -> String.valueOf(row.get(10)))
			.findFirst()
			.orElseThrow();
	}

	private String receipts(String sql) {
		String url = "jdbc:h2:file:" + this.folder.resolve("结果/.state/appraisal").toAbsolutePath();
		return JdbcClient.create(new DriverManagerDataSource(url, "sa", ""))
			.sql(sql)
			.param(ROAD)
			.query(String.class)
			.single();
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(EarlierProgramTests.class.getResourceAsStream(name), name);
	}

}
