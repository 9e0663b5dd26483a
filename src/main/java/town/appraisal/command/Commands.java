package town.appraisal.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/**
 * The commands and their exit codes; without any command the main job runs on the sample.
 */
@Command(name = "run.sh", description = "乡镇项目支出绩效评价：读取填报的工作簿，校验、评分、汇总并出具报告。", mixinStandardHelpOptions = true,
		versionProvider = Version.class)
public final class Commands {

	private Commands() {
	}

	/**
	 * Carries out a command line and returns its exit code.
	 * @param clock the one clock of the program
	 */
	public static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
		Console console = new Console(out, err);
		CommandLine line = new CommandLine(new Commands()).addSubcommand("run", new RunCommand(console, clock))
			.addSubcommand("check", new CheckCommand(console, clock))
			.addSubcommand("template", new TemplateCommand(console, clock))
			.addSubcommand("rules", new RulesCommand(console))
			.addSubcommand("explain", new ExplainCommand(console))
			.addSubcommand("status", new StatusCommand(console))
			.addSubcommand("sample", new SampleCommand(console))
			.addSubcommand("help", new CommandLine.HelpCommand())
			.setOut(new PrintWriter(out, true))
			.setErr(new PrintWriter(err, true))
			.setParameterExceptionHandler((problem, given) -> usage(console, problem))
			.setExecutionExceptionHandler((problem, command, given) -> failed(console, problem));
		return line.execute((args.length == 0) ? new String[] { "run" } : args);
	}

	private static int usage(Console console, ParameterException problem) {
		console.tell("用法有误：" + why(problem) + "（./run.sh help 查看用法）");
		return ExitCode.USAGE;
	}

	private static String why(ParameterException problem) {
		if (problem instanceof CommandLine.UnmatchedArgumentException unknown) {
			return "不认识的命令或选项 " + String.join(" ", unknown.getUnmatched());
		}
		if (problem instanceof CommandLine.MissingParameterException missing) {
			return "缺少 " + missing.getMissing()
				.stream()
				.map(CommandLine.Model.ArgSpec::paramLabel)
				.collect(Collectors.joining("、"));
		}
		return "参数不对，" + problem.getMessage();
	}

	private static int failed(Console console, Exception problem) {
		if (problem instanceof UsageException) {
			console.tell(String.valueOf(problem.getMessage()));
			return ExitCode.USAGE;
		}
		console.tell("程序出错，本次没有发布任何结果：" + problem);
		return ExitCode.FAILED;
	}

}
