package town.appraisal.command;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossChecks;

/** {@code explain}: one rule in full. */
@Command(name = "explain", description = "解释一条规则。", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "规则编号", description = "例如 B03")
	private String id = "";

	private final Console console;

	ExplainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		Rule rule = CrossChecks.rules()
			.stream()
			.filter((it) -> it.id().equals(this.id.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new UsageException("没有这条规则：" + this.id + "（./run.sh rules 列出全部规则）"));
		this.console.say(rule.id() + "　" + rule.level().label() + "　" + rule.title());
		this.console.say("问题：" + rule.message());
		this.console.say("怎么改：" + rule.fix());
		this.console.say("依据：" + rule.basis());
		return ExitCode.DONE;
	}

}
