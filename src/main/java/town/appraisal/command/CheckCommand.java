package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.OfficeDate;
import town.appraisal.domain.project.Register;
import town.appraisal.stage.publish.CheckJson;

/** {@code check}: a clerk looks at one file or a folder; no database, no job. */
@Command(name = "check", description = "检查一份或一批工作簿，不入库、不出报告。", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "文件或文件夹", description = "要检查的工作簿，或放工作簿的文件夹")
	private List<Path> paths = List.of();

	@Option(names = "--register", paramLabel = "台账", description = "项目台账；给了台账才做跨表核对")
	private @Nullable Path register;

	@Option(names = "--return-to", paramLabel = "文件夹", description = "把有问题的工作簿标注后写到这个文件夹")
	private @Nullable Path returnTo;

	@Option(names = "--json", description = "只输出一个 JSON")
	private boolean json;

	private final Console console;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		this.paths.forEach(CheckCommand::mustExist);
		Policy policy = Given.policy(this.register);
		Optional<Register> lines = Optional.ofNullable(this.register).map((it) -> Given.register(it, policy));
		LocalDate today = OfficeDate.of(Instant.now());
		List<AppraisedFile> files = Workbench.desk(policy, lines, today).check(this.paths);
		if (this.json) {
			this.console.say(CheckJson.of(files));
		}
		else {
			CheckText.of(files).forEach(this.console::say);
		}
		giveBack(files);
		return files.stream().allMatch(CheckCommand::passes) ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private void giveBack(List<AppraisedFile> files) throws IOException {
		if (this.returnTo == null) {
			return;
		}
		ReturnFolder folder = new ReturnFolder(this.returnTo);
		for (AppraisedFile file : files) {
			folder.put(file).ifPresent((it) -> this.console.tell("退回件：" + it));
		}
	}

	private static boolean passes(AppraisedFile file) {
		return file.status() != Status.RETURNED && file.status() != Status.UNREADABLE;
	}

	private static void mustExist(Path path) {
		if (!Files.exists(path)) {
			throw new UsageException("找不到文件：" + path);
		}
	}

}
