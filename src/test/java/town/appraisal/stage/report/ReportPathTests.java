package town.appraisal.stage.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.project.Project;

import static org.assertj.core.api.Assertions.assertThat;

class ReportPathTests {

	private static final List<String> NAMES = List.of("道路", "道路.", " 道路", "a/b", "a\\b", "a:b", "../..", "..", ".", "",
			"CON", "nul.txt", "com1", "~$道路", "道\u202E路", "道\u0000路", "道#路", "道%20路", "A_B", "B_C", "无编号", "未命名项目",
			"长".repeat(200), "长".repeat(199) + "短", "🏠".repeat(90), "x".repeat(300), "x".repeat(301),
			"e\u0301".repeat(99));

	@Test
	void namesTheReportByTownshipCodeAndName() {
		Project project = new Project("LGY-2024-01", "老旧小区修缮", "来广营乡", "", "", 2024);

		ReportPath path = ReportPath.of(project);

		assertThat(path.workbook()).isEqualTo("报告/来广营乡/LGY-2024-01_老旧小区修缮.xlsx");
		assertThat(path.document()).isEqualTo("报告/来广营乡/LGY-2024-01_老旧小区修缮.docx");
	}

	@Test
	void neverLeavesTheFolderAndNeverIsTooLong() {
		for (String name : NAMES) {
			for (Project project : List.of(project(name, "村"), project("村", name), in(name))) {
				String path = ReportPath.of(project).workbook();

				assertThat(Path.of(path).normalize().toString()).isEqualTo(path).startsWith("报告/");
				assertThat(path.split("/")).hasSize(3)
					.allSatisfy((it) -> assertThat(it.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(144))
					.allSatisfy((it) -> assertThat(it).doesNotMatch("(?i)(con|nul|com1)(\\..*)?|[. ].*|.*[. ]")
						.doesNotContainPattern("[\\\\:*?\"<>|#%\\p{Cc}\\p{Cf}]"));
			}
		}
	}

	@Test
	void neverGivesTwoProjectsOnePath() {
		Set<String> paths = new HashSet<>();

		for (String code : NAMES) {
			for (String name : NAMES) {
				assertThat(paths.add(ReportPath.of(project(code, name)).stem())).as(code + " | " + name).isTrue();
			}
		}
	}

	@Test
	void takesOneSpellingOfTheSameName() {
		assertThat(ReportPath.of(project("1", "cafe\u0301"))).isEqualTo(ReportPath.of(project("1", "caf\u00e9")));
	}

	private static Project project(String code, String name) {
		return new Project(code, name, "孙河乡", "", "", 2024);
	}

	private static Project in(String township) {
		return new Project("1", "村", township, "", "", 2024);
	}

}
