package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a scheduler gets for a command that cannot be carried out, and for a bad file
 * among good ones.
 */
class UsageTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aMissingInputFolderIsOneClearLineAndTouchesNothing() {
		refused("找不到收件夹", "run", "--input", this.folder.resolve("没有"), "--output", output());
	}

	@Test
	void aMissingRegisterIsOneClearLineAndTouchesNothing() {
		refused("找不到项目台账", "run", "--input", this.folder, "--output", output());
	}

	@Test
	void anUnknownOptionIsOneClearLineAndTouchesNothing() {
		refused("--nonsense", "run", "--nonsense", "--output", output());
	}

	@Test
	void aYearThatIsNotTheRegistersIsOneClearLineAndTouchesNothing() {
		refused("年度不一致", "run", "--input", SAMPLE, "--year", 2023, "--output", output());
	}

	@Test
	void aYearThatIsNoYearIsOneClearLine() {
		refused("年度不对", "run", "--input", SAMPLE, "--year", 24, "--output", output());
	}

	@Test
	void anUnknownCommandIsOneClearLine() {
		refused("不认识的命令或选项 appraise", "appraise");
	}

	@Test
	void aCheckOfNothingIsOneClearLine() {
		refused("缺少 文件或文件夹", "check");
	}

	@Test
	void aBlankTemplateIsMadeForAnyYear() {
		CommandLine template = CommandLine.of("template", "--year", 2031, "--output", output());

		assertThat(template.exitCode()).as(template.err()).isZero();
		assertThat(output().resolve("项目支出绩效自评模板.xlsx")).isNotEmptyFile();
	}

	@Test
	void anOutputInTheInboxIsOneClearLineAndTouchesNothing() throws IOException {
		Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), this.folder.resolve(OfficeFiles.REGISTER));

		refused("输出文件夹不能是收件夹，也不能在收件夹里面", "run", "--input", this.folder, "--output", output());
		refused("输出文件夹不能是收件夹，也不能在收件夹里面", "run", "--input", this.folder, "--output", this.folder);
		assertThat(this.folder.resolve(".state")).doesNotExist();
	}

	@Test
	void anInboxInTheFoldersOfTheProgramIsOneClearLine() throws IOException {
		for (String own : List.of("2024", ".state")) {
			Path inbox = Files.createDirectories(this.folder.resolve(own).resolve("收件"));
			Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), inbox.resolve(OfficeFiles.REGISTER));

			CommandLine run = CommandLine.of("run", "--input", inbox, "--output", this.folder);

			assertThat(run).isEqualTo(new CommandLine(2, "",
					"收件夹不能放在程序自己的文件夹 " + this.folder.toRealPath().resolve(own) + " 里面" + System.lineSeparator()));
		}
	}

	@Test
	void anOutputThatIsAFileIsOneClearLine() throws IOException {
		Path file = Files.writeString(this.folder.resolve("结果"), "");

		CommandLine run = CommandLine.of("run", "--output", file);

		assertThat(run).isEqualTo(new CommandLine(2, "", "输出位置不是文件夹：" + file + System.lineSeparator()));
	}

	@Test
	void aNumberOfThreadsThatMakesNoSenseIsOneClearLine() {
		refused("--threads 应在 1 到 64 之间，给的是 0", "run", "--threads", 0, "--output", output());
		refused("参数不对", "run", "--threads", "许多", "--output", output());
	}

	@Test
	void aDayThatIsNoDayIsOneClearLine() {
		refused("--as-of 应写成 2025-01-31 的形式，给的是 2025-13-01", "run", "--as-of", "2025-13-01", "--output", output());
		refused("--as-of 应写成 2025-01-31 的形式，给的是 明天", "check", SAMPLE, "--as-of", "明天");
	}

	@Test
	void aFaultyPolicyBesideTheRegisterIsOneClearLine() throws IOException {
		Path inbox = Files.createDirectory(this.folder.resolve("收件"));
		Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), inbox.resolve(OfficeFiles.REGISTER));
		Files.writeString(inbox.resolve("policy.yaml"), "thresholds:\n  lowExecutio: 1\n");

		refused("thresholds.lowExecutio：没有这一项", "run", "--input", inbox, "--output", output());
		refused("thresholds.lowExecutio：没有这一项", "check", inbox);
	}

	@Test
	void rulesToTryThatAreNotThereAreOneClearLine() {
		refused("找不到规则参数文件", "run", "--rules", this.folder.resolve("没有.yaml"), "--dry-run", "--output", output());
		refused("--rules 只用于试算，须同时加 --dry-run", "run", "--rules", this.folder.resolve("没有.yaml"), "--output", output());
	}

	@Test
	void aCatalogueThatIsNoWorkbookIsOneClearLine() {
		refused("--output 应是一个 .xlsx 文件", "rules", "--output", this.folder.resolve("规则.txt"));
	}

	@Test
	void theCatalogueIsListedRuleByRule() {
		assertThat(CommandLine.of("rules").out().lines()).anyMatch((it) -> it.matches("B03　必改　\\S+　.*执行率.*"))
			.hasSize(CommandLine.of("rules", "--json").json().size());
	}

	@Test
	void theStatusOfAnOutputThatNeverWasIsNothing() {
		assertThat(CommandLine.of("status", "--output", output()))
			.isEqualTo(new CommandLine(0, "还没有运行过" + System.lineSeparator(), ""));
		assertThat(CommandLine.of("status", "--output", output(), "--json").json()).isEmpty();
		assertThat(output()).doesNotExist();
	}

	@Test
	void anUnknownRuleIsOneClearLine() {
		refused("没有这条规则", "explain", "Z99");
	}

	@Test
	void aCheckOfAFileThatIsNotThereIsOneClearLine() {
		refused("找不到文件", "check", this.folder.resolve("没有.xlsx"));
	}

	@Test
	void aRuleExplainsItself() {
		assertThat(CommandLine.of("explain", "b03").out()).contains("B03", "执行率", "依据");
	}

	@Test
	void theCatalogueIsWrittenAsAWorkbookWithALineForEveryRule() {
		Path file = this.folder.resolve("规则 一").resolve("规则目录.xlsx");

		CommandLine rules = CommandLine.of("rules", "--output", file, "--json");

		List<Map<Integer, String>> lines = EasyExcel.read(file.toFile())
			.readCache(new MapCache())
			.sheet("规则目录")
			.headRowNumber(0)
			.doReadSync();
		assertThat(rules.exitCode()).isZero();
		assertThat(lines).hasSize(rules.json().size() + 1);
		assertThat(lines.get(1)).containsEntry(0, rules.json().get(0).get("id").asString())
			.containsEntry(3, rules.json().get(0).get("title").asString());
	}

	@Test
	void aCorruptWorkbookAmongGoodOnesIsListedAndTheOthersFinish() throws IOException {
		Path inbox = Files.createDirectory(this.folder.resolve("收件"));
		Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), inbox.resolve(OfficeFiles.REGISTER));
		Path good = SAMPLE.resolve("来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx");
		Files.copy(good, inbox.resolve(good.getFileName()));
		byte[] half = Files.readAllBytes(good);
		Files.write(inbox.resolve("2024-008_半份.xlsx"), Arrays.copyOf(half, half.length / 2));

		CommandLine run = CommandLine.of("run", "--input", inbox, "--output", output(), "--json", "--strict");

		assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
		List<String> statuses = new ArrayList<>();
		run.json()
			.get("files")
			.forEach((it) -> statuses.add(it.get("file").asString() + " " + it.get("status").asString()));
		assertThat(statuses).containsExactlyInAnyOrder("2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx accepted",
				"2024-008_半份.xlsx unreadable");
	}

	private Path output() {
		return this.folder.resolve("输出");
	}

	private void refused(String line, Object... words) {
		CommandLine command = CommandLine.of(words);

		assertThat(command.exitCode()).isEqualTo(2);
		assertThat(command.out()).isEmpty();
		assertThat(command.err()).contains(line).hasLineCount(1);
		assertThat(output()).doesNotExist();
	}

}
