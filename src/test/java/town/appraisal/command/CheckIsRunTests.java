package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

import town.appraisal.domain.digest.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** A check of a folder and a run over it give one answer, however the folder looks. */
class CheckIsRunTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	private static final String ROAD = "来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx";

	private static final String TOILETS = "青禾镇/2024-008_2024年农村户厕改造与粪污处理项目.xlsx";

	private static final String KITCHEN = "青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费.xlsx";

	@TempDir
	private Path folder = Path.of("");

	private Path inbox = Path.of("");

	@BeforeEach
	void anAwkwardInbox() throws IOException {
		this.inbox = this.folder.resolve("收件 夹");
		copy(OfficeFiles.REGISTER, OfficeFiles.REGISTER);
		Files.writeString(this.inbox.resolve("policy.yaml"),
				"thresholds:\n  lowExecution: 0.999\nrules:\n  G21: { life: retired }\n");
		copy(ROAD, ROAD);
		copy(ROAD, "来广营乡/再发一次.xlsx");
		copy(TOILETS, TOILETS);
		copy(KITCHEN, KITCHEN);
		copy(TOILETS, ".cache/copy.xlsx");
		copy(TOILETS, "__MACOSX/" + TOILETS);
		copy(TOILETS, "青禾镇/~$锁.xlsx");
		write("青禾镇/说明.pdf", "%PDF-1.7");
		write("青禾镇/2024-002.docx", "PK");
		write("青禾镇/README.md", "# 说明");
		write("青禾镇/数据.csv", "编号,名称");
		write("柳泉镇/旧表.xls", "不是工作簿");
		write("柳泉镇/空的.xlsx", "");
		copy(OfficeFiles.REGISTER, "柳泉镇/" + OfficeFiles.REGISTER);
		Path elsewhere = this.folder.resolve("别处");
		Files.createDirectories(elsewhere);
		Files.copy(SAMPLE.resolve("云岭乡/2024-009_2024年农田灌溉渠道修复项目.xlsx"), elsewhere.resolve("渠道.xlsx"));
		Files.createSymbolicLink(this.inbox.resolve("云岭乡"), elsewhere);
		Files.createSymbolicLink(this.inbox.resolve("柳泉镇/绕回"), this.inbox);
		Files.createSymbolicLink(this.inbox.resolve("柳泉镇/断了.xlsx"), this.folder.resolve("没有.xlsx"));
	}

	@Test
	void seesTheSameFilesStatusesAndFindings() throws IOException {
		Map<String, String> run = run();

		Map<String, String> check = checked("check", this.inbox, "--json");

		assertThat(check).isEqualTo(run);
		assertThat(statuses(run)).isEqualTo("""
				云岭乡/渠道.xlsx accepted
				来广营乡/2024-001_2024年农村地区为民办实事-老旧小区基础设施修缮项目.xlsx accepted
				来广营乡/再发一次.xlsx superseded
				柳泉镇/断了.xlsx unreadable
				柳泉镇/旧表.xls unreadable
				柳泉镇/空的.xlsx unreadable
				柳泉镇/绕回 unreadable
				柳泉镇/项目台账.xlsx unreadable
				青禾镇/2024-002.docx unreadable
				青禾镇/2024-003_办公宿舍楼、食堂及餐厅暖通改造经费.xlsx pending
				青禾镇/2024-008_2024年农村户厕改造与粪污处理项目.xlsx pending
				青禾镇/README.md unreadable
				青禾镇/数据.csv unreadable
				青禾镇/说明.pdf unreadable
				""");
	}

	@Test
	void givesBackTheSameCopies() throws IOException {
		run();
		Path returned = this.folder.resolve("退回");

		CommandLine check = CommandLine.of("check", this.inbox, "--return-to", returned);

		assertThat(check.exitCode()).isEqualTo(1);
		Path published = this.folder.resolve("结果/2024/退回");
		assertThat(tree(returned)).isEqualTo(tree(published)).isNotEmpty();
	}

	@Test
	void withARegisterFromElsewhereTheOneInTheFolderIsAReceivedFile() throws IOException {
		Path register = this.folder.resolve("台账").resolve("本年.xlsx");
		Files.createDirectories(register.getParent());
		Files.copy(SAMPLE.resolve(OfficeFiles.REGISTER), register);
		Map<String, String> run = published(CommandLine.of("run", "--input", this.inbox, "--register", register,
				"--output", this.folder.resolve("结果"), "--json"));

		Map<String, String> check = checked("check", this.inbox, "--register", register, "--json");

		assertThat(check).isEqualTo(run).containsKey(OfficeFiles.REGISTER);
	}

	private Map<String, String> run() {
		return published(CommandLine.of("run", "--input", this.inbox, "--output", this.folder.resolve("结果"), "--json"));
	}

	private static Map<String, String> published(CommandLine run) {
		assertThat(run.exitCode()).as(run.err()).isZero();
		Map<String, String> files = new TreeMap<>();
		run.json().get("files").forEach((it) -> {
			ObjectNode file = (ObjectNode) it.deepCopy();
			String path = file.remove("path").asString();
			file.remove("sha256");
			file.remove("file");
			files.put(path, file.toPrettyString());
		});
		return files;
	}

	private Map<String, String> checked(Object... words) {
		CommandLine check = CommandLine.of(words);
		assertThat(check.exitCode()).as(check.err()).isEqualTo(1);
		Map<String, String> files = new TreeMap<>();
		check.json().get("files").forEach((it) -> {
			ObjectNode file = (ObjectNode) it.deepCopy();
			String path = this.inbox.relativize(Path.of(file.remove("file").asString())).toString();
			files.put(path, file.toPrettyString());
		});
		return files;
	}

	private static String statuses(Map<String, String> files) {
		StringBuilder lines = new StringBuilder();
		files.forEach((path, file) -> lines.append(path)
			.append(' ')
			.append(file.replaceAll("(?s).*?\"status\" : \"(\\w+)\".*", "$1"))
			.append('\n'));
		return lines.toString();
	}

	/** Every file below a folder by the hash of its bytes. */
	private static Map<String, String> tree(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), Sha256.of(file));
			}
		}
		return files;
	}

	private void copy(String from, String to) throws IOException {
		Path file = this.inbox.resolve(to);
		Files.createDirectories(file.getParent());
		Files.copy(SAMPLE.resolve(from), file);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-05T08:30:00Z")));
	}

	private void write(String path, String text) throws IOException {
		Path file = this.inbox.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
