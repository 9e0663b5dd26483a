package town.appraisal.command;

import java.util.concurrent.Callable;

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

	private final Console console;

	RulesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (this.json) {
			this.console.say(Json.MAPPER.writeValueAsString(CrossChecks.rules().stream().map(RuleJson::of).toList()));
		}
		else {
			CrossChecks.rules().forEach((it) -> this.console.say(line(it)));
		}
		return ExitCode.DONE;
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
