package town.appraisal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import town.appraisal.InEdition;
import town.appraisal.domain.submission.FormId;
import town.appraisal.form.FormShelf;
import town.appraisal.form.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** One folder with workbooks of every form, judged in one run, each in its own words. */
class EditionsTogetherTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	private static final Path ROAD = Path.of("来广营乡", "2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx");

	private static final Path TOILETS = Path.of("青禾镇", "2024-008_2024年农村户厕改造与粪污处理项目.xlsx");

	private static final Path CANALS = Path.of("云岭乡", "2024-009_2024年农田灌溉渠道修复项目.xlsx");

	private static final List<String> SICHUAN = List.of("部门预算项目支出绩效自评表（2024年度）", "项目编号||2024-010||所属乡镇||柳泉镇",
			"项目名称||2024年村庄公共照明提升项目", "主管部门||区农业农村局||实施单位||柳泉镇人民政府", "项目基本情况||项目年度目标||||年度目标完成情况",
			"||新装路灯180盏。||||已新装路灯180盏。", "预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因",
			"|总额|60|60|66|110%|10|10", "|其中：财政资金|60|60|66|110%|/|/", "|财政专户管理资金|0|0|0||/|/", "|单位资金|0|0|0||/|/",
			"|其他资金|0|0|0||/|/", "绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
			"|产出指标|数量指标|新装路灯数量|≥|180|盏|170|50|40|", "|效益指标|社会效益指标|夜间出行安全|定性|明显改善||明显改善|30|30|",
			"|满意度指标|服务对象满意度指标|村民满意度|≥|90|%|92|10|10|", "合计||||||||100|90", "评价结论||项目按要求完成，自评得分90分，等级为优。");

	private final Path input;

	private final Path output;

	EditionsTogetherTests(@TempDir Path folder) throws IOException {
		this.input = folder.resolve("收件夹");
		this.output = folder.resolve("结果");
		Files.createDirectories(this.input);
		Files.copy(SAMPLE.resolve(ROAD), this.input.resolve("2024版.xlsx"));
		FormShelf shelf = FormShelf.EVERY;
		Files.write(this.input.resolve("2025版.xlsx"),
				InEdition.of(shelf.of(new FormId("2025.1")), SAMPLE.resolve(TOILETS))
					.type(Role.EVIDENCE.cellName(), 0, "验收单12份")
					.saved());
		Files.write(this.input.resolve("2025版漏填.xlsx"),
				InEdition.of(shelf.of(new FormId("2025.1")), SAMPLE.resolve(CANALS))
					.type(Role.ACTUAL.cellName(), 0, "")
					.saved());
		try (XSSFWorkbook workbook = drawn(SICHUAN); var out = Files.newOutputStream(this.input.resolve("四川.xlsx"))) {
			workbook.write(out);
		}
	}

	@Test
	void eachIsJudgedAndGivenBackInItsOwnWords() throws IOException {
		CommandLine run = CommandLine.of("run", "--input", this.input, "--register", SAMPLE.resolve("项目台账.xlsx"),
				"--output", this.output, "--json");

		assertThat(run.exitCode()).as(run.err()).isZero();
		assertThat(statuses(run.json())).containsExactly("2024版.xlsx accepted", "2025版.xlsx accepted",
				"2025版漏填.xlsx returned", "四川.xlsx returned");
		assertThat(heads("评分表", "2024-001")).contains("实际完成值", "偏差原因分析及改进措施").doesNotContain("佐证材料");
		assertThat(heads("评分表", "2024-008")).contains("全年完成值", "未完成原因分析及改进措施", "佐证材料", "验收单12份");
		assertThat(returned("2025版漏填")).contains("全年完成值", "“修复灌溉渠道长度”的全年完成值没有填，而得分已经填了。");
		assertThat(returned("四川")).contains("总额·预算执行数", "预算执行数 66 大于调整后预算数 60（万元），超出 6。", "未完成原因分析",
				"“新装路灯数量”得 40 分，低于权重 50，未完成原因分析没有写。");
	}

	private static List<String> statuses(JsonNode run) {
		List<String> statuses = new ArrayList<>();
		run.get("files").forEach((it) -> statuses.add(it.get("file").asString() + " " + it.get("status").asString()));
		return statuses.stream()
			.filter((it) -> it.startsWith("2024版") || it.startsWith("2025") || it.startsWith("四"))
			.toList();
	}

	/** Every text of a sheet of a project's report. */
	private List<String> heads(String sheet, String code) throws IOException {
		return texts(found("报告", code), sheet);
	}

	/** Every text of the list of findings of a returned copy. */
	private List<String> returned(String name) throws IOException {
		return texts(found("退回", name), "问题清单");
	}

	private Path found(String folder, String name) throws IOException {
		try (Stream<Path> files = Files.walk(this.output.resolve("2024").resolve(folder))) {
			return files.filter((it) -> it.getFileName().toString().startsWith(name) && it.toString().endsWith(".xlsx"))
				.findFirst()
				.orElseThrow();
		}
	}

	private static List<String> texts(Path file, String sheet) throws IOException {
		List<String> texts = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			DataFormatter shown = new DataFormatter();
			workbook.getSheet(sheet).forEach((row) -> row.forEach((cell) -> texts.add(shown.formatCellValue(cell))));
		}
		return texts;
	}

	/** One line a row, cells between bars; digits are numbers. */
	private static XSSFWorkbook drawn(List<String> lines) {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Sheet sheet = workbook.createSheet("Sheet1");
		for (int row = 0; row < lines.size(); row++) {
			String[] cells = lines.get(row).split("\\|");
			sheet.createRow(row);
			for (int column = 0; column < cells.length; column++) {
				if (cells[column].matches("\\d+(\\.\\d+)?")) {
					sheet.getRow(row).createCell(column).setCellValue(Double.parseDouble(cells[column]));
				}
				else if (!cells[column].isEmpty()) {
					sheet.getRow(row).createCell(column).setCellValue(cells[column]);
				}
			}
		}
		return workbook;
	}

}
