package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.issue.sample.SampleWriter;

/** {@code sample}: writes {@code input-templates/} anew from its data files. */
@Command(name = "sample", hidden = true, description = "由数据文件重新生成模板和示例。", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

	@Option(names = "--output", paramLabel = "文件夹", description = "写到哪里（默认：程序目录下的 input-templates）")
	private Path output = Home.folder().resolve("input-templates");

	private final Console console;

	SampleCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new SampleWriter(PolicyFile.shipped()).writeAll(this.output.toAbsolutePath());
		this.console.say("已生成：" + this.output);
		return ExitCode.DONE;
	}

}
