package town.appraisal.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Changed rules tried on what is stored. */
class DryRunTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void tellsWhichStoredFilesTheChangedRulesWouldTouchAndWritesNothing() throws IOException {
		Path output = this.folder.resolve("结果");
		Path rules = rules("rules:\n  G21: { life: retired }\nthresholds:\n  lowExecution: 0.999\n");
		CommandLine run = CommandLine.of("run", "--output", output);
		assertThat(run.exitCode()).as(run.err()).isZero();
		byte[] manifest = Files.readAllBytes(output.resolve("2024").resolve("run.json"));
		String runs = CommandLine.of("status", "--output", output, "--json").out();

		CommandLine trial = CommandLine.of("run", "--rules", rules, "--dry-run", "--output", output);

		assertThat(trial.out()).isEqualTo("""
				规则 B09 将影响 3/10 份：
				  青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费.xlsx
				  青禾镇/2024-007_市民中心运行维护费.xlsx
				  青禾镇/2024-008_2024年农村户厕改造与粪污处理项目.xlsx
				规则 G21 将影响 7/10 份：
				  云岭乡/2024-004_(部门整体支出) 金寨县茶谷和美丽乡村建设服务中心.xlsx
				  云岭乡/2024-006_义务教育营养改善计划专项资金.xlsx
				  来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx
				  柳泉镇/2024-005_中江县农业水价综合改革精准补贴和节水奖励项目小型水库水标尺制作安装项目.xlsx
				  棠溪镇/2024-002_委托业务项目.xlsx
				  青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费.xlsx
				  青禾镇/2024-007_市民中心运行维护费.xlsx
				""");
		assertThat(trial.exitCode()).isZero();
		assertThat(output.resolve("2024").resolve("run.json")).hasBinaryContent(manifest);
		assertThat(CommandLine.of("status", "--output", output, "--json").out()).isEqualTo(runs);
	}

	@Test
	void saysThatRulesWhichChangeNothingTouchNobody() throws IOException {
		Path output = this.folder.resolve("结果");
		CommandLine.of("run", "--output", output);

		CommandLine trial = CommandLine.of("run", "--rules", rules("thresholds:\n  lowExecution: 0.9\n"), "--dry-run",
				"--output", output, "--year", 2024);

		assertThat(trial).isEqualTo(new CommandLine(0, "没有改动任何规则，10 份已存的文件都不受影响" + System.lineSeparator(), ""));
		assertThat(CommandLine.of("status", "--output", output).out())
			.matches("(?s)2024-\\S+　2024年度　已发布　开始 \\S+　结束 \\S+\\s+");
	}

	@Test
	void givesWayToARunThatIsAtWork() throws IOException {
		Path output = this.folder.resolve("结果");
		Files.createDirectories(output.resolve(".state"));
		try (FileChannel other = FileChannel.open(output.resolve(".state/lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			other.lock();

			CommandLine trial = CommandLine.of("run", "--rules", rules("rules:\n  G21: { life: retired }\n"),
					"--dry-run", "--output", output);

			assertThat(trial.exitCode()).isEqualTo(4);
			assertThat(trial.err()).startsWith("另一次运行正在使用这个输出目录");
			assertThat(CommandLine.of("status", "--output", output).out()).startsWith("正在运行");
		}
	}

	@Test
	void hasNothingToTryWithoutAStoredRun() throws IOException {
		Path output = this.folder.resolve("没有");

		CommandLine trial = CommandLine.of("run", "--rules", rules("rules:\n  G21: { life: retired }\n"), "--dry-run",
				"--output", output);

		assertThat(trial).isEqualTo(
				new CommandLine(2, "", "这个输出目录里还没有已发布的运行，无从试算：请先运行一次，或用 --output、--year 指明" + System.lineSeparator()));
		assertThat(output).doesNotExist();
	}

	@Test
	void asksForTheRulesToTry() {
		assertThat(CommandLine.of("run", "--dry-run"))
			.isEqualTo(new CommandLine(2, "", "--dry-run 须同时用 --rules 给出要试算的规则参数文件" + System.lineSeparator()));
	}

	private Path rules(String yaml) throws IOException {
		return Files.writeString(this.folder.resolve("rules.yaml"), yaml);
	}

}
