package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.publish.Json;
import town.appraisal.stage.validate.CrossChecks;

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
			RuleBookSheet.write(workbook(this.output), CrossChecks.rules());
			this.console.tell("已写出：" + this.output.toAbsolutePath().normalize());
		}
		if (this.json) {
			this.console.say(Json.MAPPER.writeValueAsString(CrossChecks.rules().stream().map(RuleJson::of).toList()));
		}
		else if (this.output == null) {
			CrossChecks.rules().forEach((it) -> this.console.say(line(it)));
		}
		return ExitCode.DONE;
	}

	private static Path workbook(Path file) {
		if (Files.isDirectory(file) || !file.toString().endsWith(".xlsx")) {
			throw new UsageException("--output 应是一个 .xlsx 文件：" + file);
		}
		return file;
	}

	private static String line(Rule rule) {
		return rule.id() + "　" + rule.level().label() + "　" + rule.scope().label() + "　" + rule.title();
	}

	/** A rule as programs see it. */
	record RuleJson(String id, String level, String scope, String title, String message, String fix, String basis,
			int since) {

		static RuleJson of(Rule it) {
			return new RuleJson(it.id(), it.level().label(), it.scope().label(), it.title(), it.message(), it.fix(),
					it.basis(), it.since());
		}

	}

}
