package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import town.appraisal.stage.publish.Json;

/** {@code rules}: the catalogue of all rules. */
@Command(name = "rules", description = "列出全部校验规则。", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

	@Option(names = "--json", description = "只输出 JSON")
	private boolean json;

	@Option(names = "--output", paramLabel = "文件", description = "写成工作簿，例如 规则目录.xlsx")
	private @Nullable Path output;

	private final Console console;

	RulesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (this.output != null) {
			RuleCatalogueSheet.write(workbook(this.output), RuleLine.all());
			this.console.tell("已写出：" + this.output.toAbsolutePath().normalize());
		}
		if (this.json) {
			this.console.say(Json.MAPPER.writeValueAsString(RuleLine.all()));
		}
		else if (this.output == null) {
			RuleLine.all().forEach((it) -> this.console.say(line(it)));
		}
		return ExitCode.DONE;
	}

	private static Path workbook(Path file) {
		if (Files.isDirectory(file) || !file.toString().endsWith(".xlsx")) {
			throw new UsageException("--output 应是一个 .xlsx 文件：" + file);
		}
		return file;
	}

	private static String line(RuleLine rule) {
		return rule.id() + "　" + rule.level() + "　" + rule.scope() + "　" + rule.title();
	}

}
