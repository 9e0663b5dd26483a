package town.appraisal.command;

import java.util.stream.Collectors;

import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossChecks;

/** What besides the inputs decides the results, as short marks. */
final class Edition {

	private Edition() {
	}

	/** The rule set: changes when any rule's id, level or words change. */
	static String rules() {
		String all = CrossChecks.rules().stream().map(Rule::toString).collect(Collectors.joining("\n"));
		return CrossChecks.rules().size() + "-" + Sha256.of(all).substring(0, 12);
	}

}
