package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import town.appraisal.form.ReturnSheet;

import static org.assertj.core.api.Assertions.assertThat;

/** What a clerk types to look at a few workbooks. */
class CheckCommandTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	private static final Path REGISTER = SAMPLE.resolve(OfficeFiles.REGISTER);

	private static final Path ROAD = SAMPLE.resolve("来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx");

	private static final Path KITCHEN = SAMPLE.resolve("青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费.xlsx");

	private static final Path WATER = SAMPLE.resolve("柳泉镇/2024-005_中江县农业水价综合改革精准补贴和节水奖励项目小型水库水标尺制作安装项目.xlsx");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aGoodWorkbookPasses() {
		CommandLine check = CommandLine.of("check", ROAD);

		assertThat(check.exitCode()).isZero();
		assertThat(check.out().lines()).startsWith(ROAD + "　已接收", "  自评 100.00　复核 100.00　等级 优")
			.noneMatch((it) -> it.contains("〔必改〕"));
		assertThat(check.err()).isEmpty();
	}

	@Test
	void aWorkbookThatAsksForAReasonPassesToo() {
		CommandLine check = CommandLine.of("check", KITCHEN);

		assertThat(check.exitCode()).isZero();
		assertThat(check.out()).startsWith(KITCHEN + "　待说明");
	}

	@Test
	void whatMustBeMendedIsToldToTheCallerAndToTheReader() {
		CommandLine check = CommandLine.of("check", WATER, ROAD);

		assertThat(check.exitCode()).isEqualTo(1);
		assertThat(check.out().lines()).startsWith(WATER + "　退回")
			.contains(ROAD + "　已接收")
			.anyMatch((it) -> it.startsWith("  〔必改〕W01　自评表!I25（总分）　分值合计是"))
			.anyMatch((it) -> it.startsWith("        怎么改：调整各指标的分值"));
	}

	@Test
	void aFileThatIsNotOurFormIsNamed() throws IOException {
		Path picture = Files.writeString(this.folder.resolve("照片.jpg"), "not a picture");

		CommandLine check = CommandLine.of("check", picture);

		assertThat(check.exitCode()).isEqualTo(1);
		assertThat(check.out()).startsWith(picture + "　异常文件").hasLineCount(2);
	}

	@Test
	void givesBackMarkedCopiesOfWhatMustBeSeenAgainAndOfNothingElse() throws IOException {
		Path returned = this.folder.resolve("退 回");

		CommandLine check = CommandLine.of("check", WATER, ROAD, KITCHEN, "--register", REGISTER, "--return-to",
				returned);

		String name = "柳泉镇/2024-005_中江县农业水价综合改革精准补贴和节水奖励项目小型水库水标尺制作安装项目_退回.xlsx";
		assertThat(check.err().lines()).containsExactly("退回件：" + returned.resolve(name),
				"退回件：" + returned.resolve("青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费_退回.xlsx"));
		assertThat(files(returned)).containsExactly(name, "青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费_退回.xlsx");
		try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(returned.resolve(name)))) {
			assertThat(copy.getSheetName(0)).isEqualTo(ReturnSheet.SHEET);
			assertThat(copy.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isNotEmpty();
		}
	}

	@Test
	void givesBackTwoFilesOfOneNameAsTwoCopies() throws IOException {
		Path again = Files.copy(WATER, Files.createDirectory(this.folder.resolve("再报")).resolve(WATER.getFileName()));

		CommandLine.of("check", WATER, again, "--return-to", this.folder.resolve("退回"));

		assertThat(files(this.folder.resolve("退回"))).hasSize(2);
	}

	@Test
	void aWaiverIsGoodUntilItsLastDay() throws IOException {
		Path register = this.folder.resolve("本年台账.xlsx");
		TypedOver.register(REGISTER, register, 2024, "W01|2024-005|王局长|历史项目沿用旧方案|2025-01-31");

		assertThat(waived(register, "2025-01-31")).containsExactly("必改 true");
		assertThat(waived(register, "2025-02-01")).containsExactly("必改 false", "提示 false");
	}

	@Test
	void aRuleComesIntoForceOnItsDay() throws IOException {
		Path register = Files.copy(REGISTER, this.folder.resolve(OfficeFiles.REGISTER));
		Files.writeString(this.folder.resolve("policy.yaml"), "rules:\n  W01: { life: retired, from: 2025-02-01 }\n");

		assertThat(waived(register, "2025-01-31")).containsExactly("必改 false");
		assertThat(waived(register, "2025-02-01")).isEmpty();
	}

	@Test
	void aFolderIsCheckedByTheRegisterThatLiesInIt() throws IOException {
		Path inbox = Files.createDirectory(this.folder.resolve("收件"));
		Files.copy(REGISTER, inbox.resolve(OfficeFiles.REGISTER));
		TypedOver.form(ROAD, inbox.resolve("自评.xlsx"), Map.of("项目名称", "不在台账的名称"));

		CommandLine alone = CommandLine.of("check", inbox.resolve("自评.xlsx"), "--json");
		CommandLine whole = CommandLine.of("check", inbox, "--json");

		assertThat(rules(alone.json().get("files").get(0))).doesNotContain("X04");
		assertThat(rules(whole.json().get("files").get(0))).contains("X04");
		assertThat(whole.json().get("summary").get("files").asInt()).isEqualTo(1);
		assertThat(whole.json().get("files").get(0).get("file").asString())
			.isEqualTo(inbox.resolve("自评.xlsx").toString());
	}

	/** Level of every finding of W01, and whether it is waived. */
	private List<String> waived(Path register, String day) {
		List<String> found = new ArrayList<>();
		CommandLine.of("check", WATER, "--register", register, "--as-of", day, "--json")
			.json()
			.get("files")
			.get(0)
			.get("findings")
			.forEach((it) -> {
				if (it.get("rule").asString().equals("W01")) {
					found.add(it.get("level").asString() + " " + it.has("waiver"));
				}
			});
		return found;
	}

	private static List<String> rules(JsonNode file) {
		List<String> rules = new ArrayList<>();
		file.get("findings").forEach((it) -> rules.add(it.get("rule").asString()));
		return rules;
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).map((it) -> folder.relativize(it).toString()).sorted().toList();
		}
	}

}
