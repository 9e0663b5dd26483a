package town.appraisal.stage.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterReaderTests {

	private static final List<List<Object>> SETTINGS = List.of(List.of("截止日期", "年度"), List.of("2025年1月15日", 2024));

	@Test
	void readsAmountsToTheFenAndFindsHeadingsInAnyOrder(@TempDir Path folder) throws IOException {
		Path file = register(folder, Map.of("项目",
				List.of(List.of("项目名称", "*项目编号", "实施单位", "乡镇", "全年预算数\n（万元）", "年初预算数", "年初·当年财政拨款"),
						List.of("小区修缮", "P1", "乡政府", "来广营乡", 66.649016, "66.649016", 66.649016)),
				"零申报", List.of(List.of("项目编号", "原因"), List.of("P1", "未实施")), "豁免",
				List.of(List.of("规则", "项目编号", "批准人", "原因", "有效期至"), List.of("B07", "P1", "王某", "追加预算未下达", "2025/3/1")),
				"参数", SETTINGS));

		RegisterReading reading = new RegisterReader(Set.of("10号")).read(file);

		Money amount = Money.ofWan("66.649016");
		assertThat(reading).isEqualTo(new RegisterReading.Sound(new Register(2024, "2025-01-15",
				List.of(new RegisteredProject(new Project("P1", "小区修缮", "来广营乡", "乡政府", "", 2024), "",
						new Approved(Optional.of(amount), Map.of(FundSource.CURRENT_YEAR, amount)),
						new Approved(Optional.of(amount), Map.of()), List.of(), true, 2)),
				List.of(new Waiver("B07", "P1", "王某", "追加预算未下达", "2025-03-01")))));
	}

	@Test
	void tellsEveryFaultAtOnceWithSheetAndCell(@TempDir Path folder) throws IOException {
		Path file = register(folder,
				Map.of("项目",
						List.of(List.of("项目编号", "乡镇", "实施单位", "项目名称", "权重方案", "年初预算数", "年初·当年财政拨款", "全年预算数"),
								List.of("P1", "甲乡", "甲乡政府", "项目一", "99号", 10, 9, "十万"),
								List.of("P1", "", "甲乡政府", "项目二", "10号", -1, "", 1.1234567)),
						"零申报", List.of(List.of("项目编号", "原因"), List.of("P9", "未实施")), "参数",
						List.of(List.of("年度", "截止日期"), List.of("今年", "月底"))));

		RegisterReading reading = new RegisterReader(Set.of("10号")).read(file);

		assertThat(reading)
			.isEqualTo(new RegisterReading.Faulty(List.of("“豁免”表：缺少这张工作表", "项目!A3（项目编号）：项目编号“P1”重复，已见于A2",
					"零申报!A2（项目编号）：项目编号“P9”不在“项目”表中", "参数!A2（年度）：“今年”不是四位年度", "参数!B2（截止日期）：“月底”不是日期，请写成2025-01-15",
					"项目!E2（权重方案）：没有名为“99号”的权重方案，可用：10号", "项目!F2（年初预算数）：10万元不等于各来源之和9万元", "项目!H2（全年预算数）：“十万”不是数字",
					"项目!B3（乡镇）：不能为空", "项目!F3（年初预算数）：不能为负数", "项目!H3（全年预算数）：超过6位小数（单位为万元，精确到分）")));
	}

	@Test
	void refusesAFileThatIsNoWorkbookInOneLine(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("项目台账.xlsx"), "not a workbook");

		RegisterReading reading = new RegisterReader(Set.of()).read(file);

		assertThat(reading).isEqualTo(new RegisterReading.Faulty(List.of("项目台账打不开，文件不是.xlsx或已损坏")));
	}

	@Test
	void readsTheShippedRegister() {
		RegisterReading reading = new RegisterReader(Set.of("10号", "101号", "来源报告"))
			.read(Path.of("input-templates/sample/项目台账.xlsx"));

		assertThat(reading).isInstanceOfSatisfying(RegisterReading.Sound.class, (sound) -> {
			assertThat(sound.register().projects()).hasSize(12)
				.filteredOn(RegisteredProject::nothingToReport)
				.extracting((it) -> it.project().code())
				.containsExactly("2024-012");
			assertThat(sound.register().byCode("2024-006").orElseThrow().annual().total())
				.contains(Money.ofWan("38.766462"));
			assertThat(sound.register().byCode("2024-001").orElseThrow().indicators()).hasSize(6);
		});
	}

	private static Path register(Path folder, Map<String, List<List<Object>>> sheets) throws IOException {
		Path file = folder.resolve("项目台账.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
			workbook.write(out);
		}
		return file;
	}

	private static void fill(Sheet sheet, List<List<Object>> rows) {
		for (List<Object> cells : rows) {
			Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			for (int column = 0; column < cells.size(); column++) {
				if (cells.get(column) instanceof Number number) {
					row.createCell(column).setCellValue(number.doubleValue());
				}
				else if (!cells.get(column).equals("")) {
					row.createCell(column).setCellValue(cells.get(column).toString());
				}
			}
		}
	}

}
