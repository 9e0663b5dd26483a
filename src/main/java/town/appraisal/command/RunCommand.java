package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import town.appraisal.engine.Engine;
import town.appraisal.job.launch.AppraisalRun;
import town.appraisal.job.run.RunArguments;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.job.run.RunVersions;

/** {@code run}: the main job, over a folder of workbooks and a register. */
@Command(name = "run", description = "读取收件夹里的全部工作簿，出具项目报告和区级汇总。", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

	@Option(names = "--input", paramLabel = "收件夹", description = "收回的工作簿所在文件夹（默认：自带示例）")
	private Path input = Home.sample();

	@Option(names = "--register", paramLabel = "台账", description = "项目台账（默认：收件夹里的 " + OfficeFiles.REGISTER + "）")
	private @Nullable Path register;

	@Option(names = "--output", paramLabel = "输出文件夹", description = "结果放在哪里（默认：程序目录下的 output）")
	private Path output = Home.output();

	@Option(names = "--year", paramLabel = "年度", description = "年度（默认：台账“参数”表里的年度）")
	private int year;

	@Option(names = "--threads", paramLabel = "线程数", description = "同时处理几个文件（默认 ${DEFAULT-VALUE}）")
	private int threads = 2;

	@Option(names = "--fresh", description = "即使没有变化也重新计算")
	private boolean fresh;

	@Option(names = "--strict", description = "有文件未被接收时返回 1")
	private boolean strict;

	@Option(names = "--json", description = "在标准输出打印 run.json")
	private boolean json;

	@Mixin
	private DayOption asOf = new DayOption();

	@Option(names = "--rules", paramLabel = "参数文件", description = "试算用的规则参数文件（与 policy.yaml 同样写法，须同时加 --dry-run）")
	private @Nullable Path rules;

	@Option(names = "--dry-run", description = "只试算改动的规则影响多少份已存的文件，不写任何结果；须同时给 --rules")
	private boolean dryRun;

	private final Console console;

	private final Clock clock;

	RunCommand(Console console, Clock clock) {
		this.console = console;
		this.clock = clock;
	}

	@Override
	public Integer call() throws IOException {
		if (this.dryRun || this.rules != null) {
			return tried(DryRun.wanted(this.dryRun, this.rules));
		}
		Path folder = Folders.input(this.input);
		OfficeFiles office = OfficeFiles.of(registerFile(folder));
		RunArguments arguments = arguments(folder, office);
		Engine engine = new Engine(office.policy(), office.register(), arguments.year(), this.asOf.day(this.clock));
		RunOutcome outcome = new AppraisalRun(engine, this.clock, this.console::tell).run(arguments);
		tell(outcome, arguments);
		return outcome.exitCode();
	}

	private int tried(Path changed) throws IOException {
		RunOutcome outcome = new DryRun(registerFile(Folders.input(this.input)), OfficeFiles.trial(changed),
				this.asOf.day(this.clock))
			.run(Folders.output(this.output), this.year);
		outcome.lines().forEach((outcome.exitCode() == ExitCode.DONE) ? this.console::say : this.console::tell);
		return outcome.exitCode();
	}

	private Path registerFile(Path folder) {
		return Optional.ofNullable(this.register).orElse(folder.resolve(OfficeFiles.REGISTER)).toAbsolutePath();
	}

	private RunArguments arguments(Path folder, OfficeFiles office) throws IOException {
		if (this.threads < 1 || this.threads > 64) {
			throw new UsageException("--threads 应在 1 到 64 之间，给的是 " + this.threads);
		}
		Path results = Folders.output(this.output);
		int fiscal = OfficeFiles.year(this.year, office.lines().year());
		Folders.apart(folder, results, fiscal);
		return new RunArguments(folder, registerFile(folder).normalize(), office.lines(), results, Optional.empty(),
				fiscal, this.threads, this.fresh, this.strict, new RunVersions(Version.text(), this.asOf.mark()));
	}

	private void tell(RunOutcome outcome, RunArguments arguments) throws IOException {
		Path manifest = arguments.output().resolve(String.valueOf(arguments.year())).resolve("run.json");
		if (this.json && outcome.exitCode() <= ExitCode.FINDINGS && Files.exists(manifest)) {
			outcome.lines().forEach(this.console::tell);
			Files.copy(manifest, this.console.out());
			return;
		}
		outcome.lines().forEach(this.json ? this.console::tell : this.console::say);
	}

}
