package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Register;
import town.appraisal.engine.Engine;
import town.appraisal.stage.giveback.ReturnFolder;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.stage.publish.CheckJson;

/** {@code check}: a clerk looks at one file or a folder; no database, no job. */
@Command(name = "check", description = "检查一份或一批工作簿，不入库、不出报告。", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "文件或文件夹", description = "要检查的工作簿，或放工作簿的文件夹")
	private List<Path> paths = List.of();

	@Option(names = "--register", paramLabel = "台账",
			description = "项目台账；有台账才做跨表核对（默认：只给一个文件夹时，用其中的 " + OfficeFiles.REGISTER + "）")
	private @Nullable Path register;

	@Option(names = "--return-to", paramLabel = "文件夹", description = "把有问题的工作簿标注后写到这个文件夹")
	private @Nullable Path returnTo;

	@Mixin
	private DayOption asOf = new DayOption();

	@Option(names = "--json", description = "只输出一个 JSON")
	private boolean json;

	private final Console console;

	private final Clock clock;

	CheckCommand(Console console, Clock clock) {
		this.console = console;
		this.clock = clock;
	}

	@Override
	public Integer call() throws IOException {
		this.paths.forEach(CheckCommand::mustExist);
		OfficeFiles office = OfficeFiles.ofOptional(registerFile());
		Engine engine = new Engine(office.policy(), office.register(), office.register().map(Register::year).orElse(0),
				this.asOf.day(this.clock));
		Inbox inbox = inbox();
		List<AppraisedFile> files = engine.check(inbox);
		tell(files.stream().map(this::asGiven).toList());
		if (this.returnTo != null) {
			giveBack(engine, inbox, files, new ReturnFolder(this.returnTo));
		}
		return files.stream().allMatch(CheckCommand::passes) ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private boolean isOneFolder() {
		return this.paths.size() == 1 && Files.isDirectory(this.paths.get(0));
	}

	/** One folder is taken as a run would take it. */
	private Inbox inbox() throws IOException {
		return isOneFolder() ? Inbox.of(this.paths.get(0), usualRegister())
				: Inbox.of(this.paths, Optional.ofNullable(this.register));
	}

	private @Nullable Path registerFile() {
		boolean usual = this.register == null && isOneFolder() && Files.isRegularFile(usualRegister());
		return usual ? usualRegister() : this.register;
	}

	private Path usualRegister() {
		return Optional.ofNullable(this.register).orElseGet(() -> this.paths.get(0).resolve(OfficeFiles.REGISTER));
	}

	/** A file below the one folder bears its path below it; people open it from here. */
	private AppraisedFile asGiven(AppraisedFile file) {
		return isOneFolder() ? file.at(this.paths.get(0).resolve(file.receipt().path()).toString()) : file;
	}

	private void tell(List<AppraisedFile> files) {
		if (this.json) {
			this.console.say(CheckJson.of(files));
		}
		else {
			CheckText.of(files).forEach(this.console::say);
		}
	}

	private void giveBack(Engine engine, Inbox inbox, List<AppraisedFile> files, ReturnFolder folder)
			throws IOException {
		for (AppraisedFile file : files) {
			Optional<byte[]> copy = engine.copy(inbox, file.summary());
			if (copy.isPresent()) {
				this.console.tell("退回件：" + folder.put(file, copy.orElseThrow()));
			}
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
