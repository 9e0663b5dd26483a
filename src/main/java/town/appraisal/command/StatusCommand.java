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
		else {
			StatusText.of(runs).forEach(this.console::say);
		}
		return ExitCode.DONE;
	}

}
