package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a clerk types in autumn. */
class TemplateCommandTests {

	private static final Path REGISTER = Path.of("input-templates", "sample", OfficeFiles.REGISTER);

	@TempDir
	private Path folder = Path.of("");

	@Test
	void everyRegisteredProjectThatHasToReportGetsItsOwnWorkbook() throws IOException {
		Path out = this.folder.resolve("下 发");

		CommandLine template = CommandLine.of("template", "--register", REGISTER, "--output", out);

		assertThat(template.exitCode()).as(template.err()).isZero();
		assertThat(template.out()).isEqualTo("已生成 11 份工作簿：" + out + System.lineSeparator());
		assertThat(files(out)).hasSize(11)
			.contains("来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx", "柳泉镇/2024-011_2024年村级文化活动室修缮项目.xlsx")
			.noneMatch((it) -> it.contains("2024-012"));
		try (XSSFWorkbook workbook = open(out.resolve("柳泉镇/2024-011_2024年村级文化活动室修缮项目.xlsx"))) {
			assertThat(cell(workbook, "项目编号").toString()).isEqualTo("2024-011");
			assertThat(cell(workbook, "项目名称").toString()).isEqualTo("2024年村级文化活动室修缮项目");
		}
	}

	@Test
	void anIssuedWorkbookIsKnownWhenItComesBack() throws IOException {
		Path out = this.folder.resolve("下发");
		CommandLine.of("template", "--register", REGISTER, "--output", out);

		CommandLine check = CommandLine.of("check", out, "--register", REGISTER, "--json");

		assertThat(check.json().get("files")).allSatisfy((it) -> assertThat(it.get("file").asString())
			.contains("/" + it.get("project").get("code").asString() + "_"));
		assertThat(check.json().get("summary").get("unreadable").asInt()).isZero();
	}

	@Test
	void aYearThatIsNotTheRegistersIsRefused() {
		CommandLine template = CommandLine.of("template", "--register", REGISTER, "--year", 2023, "--output",
				this.folder.resolve("下发"));

		assertThat(template.exitCode()).isEqualTo(2);
		assertThat(template.err()).isEqualTo("年度不一致：命令给的是 2023，项目台账是 2024 年度" + System.lineSeparator());
		assertThat(this.folder.resolve("下发")).doesNotExist();
	}

	@Test
	void aBlankTemplateIsOfTheYearItIsInBeijing() throws IOException {
		Clock newYearsEve = Clock.fixed(Instant.parse("2024-12-31T16:30:00Z"), ZoneOffset.UTC);

		CommandLine template = CommandLine.at(newYearsEve, "template", "--output", this.folder);

		assertThat(template.exitCode()).as(template.err()).isZero();
		try (XSSFWorkbook workbook = open(this.folder.resolve("项目支出绩效自评模板.xlsx"))) {
			assertThat(cell(workbook, "年度").getNumericCellValue()).isEqualTo(2025);
		}
	}

	private static XSSFWorkbook open(Path file) throws IOException {
		return new XSSFWorkbook(Files.newInputStream(file));
	}

	private static Cell cell(XSSFWorkbook workbook, String name) {
		CellReference at = new AreaReference(workbook.getName(name).getRefersToFormula(),
				workbook.getSpreadsheetVersion())
			.getFirstCell();
		return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).map((it) -> folder.relativize(it).toString()).toList();
		}
	}

}
