package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import town.appraisal.job.history.RecordedRun;
import town.appraisal.job.history.RecordedRuns;
import town.appraisal.stage.publish.Json;

/** {@code status}: past and running runs. */
@Command(name = "status", description = "查看以往和正在进行的运行。", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

	@Option(names = "--output", paramLabel = "输出文件夹", description = "哪个输出文件夹（默认：程序目录下的 output）")
	private Path output = Home.output();

	@Option(names = "--json", description = "只输出 JSON")
	private boolean json;

	private final Console console;

	StatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<RecordedRun> runs = new RecordedRuns(this.output.toAbsolutePath().normalize()).runs();
		if (this.json) {
			this.console.say(Json.MAPPER.writeValueAsString(runs));
		}
		else if (runs.isEmpty()) {
			this.console.say("还没有运行过");
		}
		else {
			runs.forEach((it) -> this.console.say(line(it)));
		}
		return ExitCode.DONE;
	}

	private static String line(RecordedRun run) {
		return String.join("　", run.id(), run.year() + "年度", state(run.state()), "开始 " + run.started(),
				run.finished().isEmpty() ? "" : "结束 " + run.finished());
	}

	private static String state(String state) {
		return switch (state) {
			case "published" -> "已发布";
			case "running" -> "正在运行";
			case "failed" -> "失败（同样的命令可继续）";
			case "stopped", "interrupted" -> "中断（同样的命令可继续）";
			default -> "已放弃";
		};
	}

}
