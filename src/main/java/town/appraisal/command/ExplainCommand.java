package town.appraisal.command;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.finding.KeptByConstruction;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;

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
		CatalogueEntry entry = RuleCatalogue.find(this.id.toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new UsageException("没有这条规则：" + this.id + "（./run.sh rules 列出全部规则）"));
		RuleLine line = RuleLine.of(entry);
		this.console.say(line.id() + "　" + line.level() + "　" + line.title());
		this.console.say(((entry instanceof KeptByConstruction) ? "怎么保证：" : "问题：") + line.message());
		this.console.say("怎么改：" + line.fix());
		this.console.say("依据：" + line.basis());
		return ExitCode.DONE;
	}

}
