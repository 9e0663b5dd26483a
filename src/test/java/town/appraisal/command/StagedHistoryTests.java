package town.appraisal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger of a winter in which everything happens that does happen. */
class StagedHistoryTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	private static final Path ROAD = Path.of("来广营乡", "2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx");

	private static final Path TOILETS = Path.of("青禾镇", "2024-008_2024年农村户厕改造与粪污处理项目.xlsx");

	private static final Path CANALS = Path.of("云岭乡", "2024-009_2024年农田灌溉渠道修复项目.xlsx");

	private static final Path LAMPS = Path.of("柳泉镇", "2024-010_2024年村庄公共照明提升项目.xlsx");

	private final Path input;

	private final Path output;

	StagedHistoryTests(@TempDir Path folder) {
		this.input = folder.resolve("收件夹");
		this.output = folder.resolve("结果");
	}

	@Test
	void theLedgerTellsWhatBecameOfEveryFile() throws IOException {
		send(ROAD, "来广营乡/一稿.xlsx", "2024-12-20T01:00:00Z", StagedHistoryTests::overspend);
		send(ROAD, "来广营乡/二稿.xlsx", "2025-01-05T01:00:00Z", (it) -> {
		});
		send(ROAD, "来广营乡/三稿.xlsx", "2025-01-08T01:00:00Z", StagedHistoryTests::overspend);
		send(TOILETS, "青禾镇/户厕.xlsx", "2025-01-06T01:00:00Z", (it) -> {
		});
		Files.copy(this.input.resolve("青禾镇/户厕.xlsx"), this.input.resolve("青禾镇/户厕（再发）.xlsx"));
		send(CANALS, "柳泉镇/渠道.xlsx", "2025-01-07T01:00:00Z",
				(it) -> cell(it, Role.UNIT.cellName()).setCellValue("柳泉镇人民政府"));
		send(LAMPS, "柳泉镇/路灯.xlsx", "2025-01-18T01:00:00Z", (it) -> {
		});
		Files.writeString(this.input.resolve("柳泉镇/2024-011.xlsx"), "不是工作簿");
		Files.setLastModifiedTime(this.input.resolve("柳泉镇/2024-011.xlsx"),
				FileTime.from(Instant.parse("2025-01-09T01:00:00Z")));

		run();

		assertThat(ledger()).containsExactly("2024-004|未报||—||", "2024-006|未报||—||", "2024-009|退回|柳泉镇/渠道.xlsx|否||",
				"2024-001|已被新版替代|来广营乡/一稿.xlsx|否|已由“来广营乡/二稿.xlsx”替代|",
				"2024-001|已接收|来广营乡/二稿.xlsx|否||比“来广营乡/一稿.xlsx”：已改 4 格，已解决 5 条，新增 0 条",
				"2024-001|退回|来广营乡/三稿.xlsx|否|未替代“来广营乡/二稿.xlsx”，汇总仍以那份为准|比“来广营乡/二稿.xlsx”：已改 4 格，已解决 0 条，新增 5 条",
				"2024-005|未报||—||", "2024-010|待说明|柳泉镇/路灯.xlsx|晚 3 天||", "2024-011|异常文件|柳泉镇/2024-011.xlsx|否||",
				"2024-002|未报||—||", "2024-003|未报||—||", "2024-007|未报||—||", "2024-008|已接收|青禾镇/户厕.xlsx|否||",
				"2024-008|已被新版替代|青禾镇/户厕（再发）.xlsx|否|与“青禾镇/户厕.xlsx”内容相同，以那份为准|", "2024-012|零申报||—||");
		assertThat(proof()).hasSize(26).allMatch((it) -> it.equals("平"));
	}

	@Test
	void theLedgerTellsWhatChangedSinceTheYearWasLastPublished() throws IOException {
		send(ROAD, "来广营乡/自评表.xlsx", "2024-12-20T01:00:00Z", StagedHistoryTests::overspend);
		run();
		send(ROAD, "来广营乡/自评表.xlsx", "2025-01-05T01:00:00Z", (it) -> {
		});

		run();

		assertThat(ledger().stream().filter((it) -> it.startsWith("2024-001"))).singleElement()
			.asString()
			.matches("2024-001\\|已接收\\|来广营乡/自评表.xlsx\\|否\\|\\|比 \\d{4}-\\d\\d-\\d\\d 发布时：已改 4 格，已解决 5 条，新增 0 条");
	}

	@Test
	void theSummaryTellsWhichWaiversWereGranted() throws IOException {
		Path register = this.input.resolve("项目台账.xlsx");
		send(ROAD, "来广营乡/自评表.xlsx", "2025-01-05T01:00:00Z", StagedHistoryTests::overspend);
		try (InputStream in = Files.newInputStream(SAMPLE.resolve("项目台账.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(register)) {
			Row row = workbook.getSheet("豁免").createRow(1);
			List<String> cells = List.of("B07", "2024-001", "王某", "追加预算未下达", "2030-03-01");
			for (int column = 0; column < cells.size(); column++) {
				row.createCell(column).setCellValue(cells.get(column));
			}
			workbook.write(out);
		}

		CommandLine run = CommandLine.of("run", "--input", this.input, "--output", this.output);

		assertThat(run.exitCode()).as(run.err()).isZero();
		assertThat(sheet("情况说明").stream().map((it) -> it.get(2) + " " + it.get(4) + " " + it.get(5) + " " + it.get(7)))
			.contains("2024-001 豁免 B07 追加预算未下达");
	}

	@Test
	void aFaultyRegisterStopsTheRunBeforeAnythingIsTouched() throws IOException {
		Path register = this.input.resolve("项目台账.xlsx");
		Files.createDirectories(this.input);
		try (InputStream in = Files.newInputStream(SAMPLE.resolve("项目台账.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(register)) {
			workbook.getSheet("项目").getRow(2).getCell(0).setCellValue("2024-001");
			workbook.getSheet("项目").getRow(3).getCell(3).setBlank();
			workbook.write(out);
		}

		CommandLine run = CommandLine.of("run", "--input", this.input, "--output", this.output);

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("项目!A3（项目编号）：项目编号“2024-001”重复，已见于A2", "项目!D4（项目名称）：不能为空");
		assertThat(this.output).doesNotExist();
	}

	private void run() {
		CommandLine run = CommandLine.of("run", "--input", this.input, "--register", SAMPLE.resolve("项目台账.xlsx"),
				"--output", this.output);
		assertThat(run.exitCode()).as(run.err()).isZero();
	}

	private static void overspend(XSSFWorkbook workbook) {
		cell(workbook, FundSource.CURRENT_YEAR.label() + "_" + Role.EXECUTED.cellName()).setCellValue(70);
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
	}

	private static Cell cell(XSSFWorkbook workbook, String name) {
		CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
		return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
	}

	private void send(Path form, String path, String saved, Consumer<XSSFWorkbook> filling) throws IOException {
		Path file = this.input.resolve(path);
		Files.createDirectories(this.input.resolve(path.substring(0, path.indexOf('/'))));
		try (InputStream in = Files.newInputStream(SAMPLE.resolve(form));
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(file)) {
			filling.accept(workbook);
			workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(Instant.parse(saved))));
			workbook.write(out);
		}
	}

	private List<String> proof() {
		return sheet("勾稽").stream().map((it) -> it.get(7)).filter(Objects::nonNull).toList();
	}

	private List<Map<Integer, String>> sheet(String name) {
		return EasyExcel.read(this.output.resolve("2024/区级汇总.xlsx").toFile())
			.readCache(new MapCache())
			.sheet(name)
			.headRowNumber(2)
			.doReadSync();
	}

	/** Code, status, file, late, place and changes of every line of the ledger. */
	private List<String> ledger() {
		return sheet("报送台账").stream()
			.map(TreeMap::new)
			.map((row) -> List.of(2, 5, 6, 8, 9, 10)
				.stream()
				.map((column) -> row.getOrDefault(column, ""))
				.map((it) -> (it == null) ? "" : it.replace("\n", "；"))
				.collect(Collectors.joining("|")))
			.toList();
	}

}
