package town.appraisal.engine;

import java.util.Map;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;

/** What each rule demands, in its own words. */
final class RuleTitles {

	private static final Map<String, String> BY_ID = RuleCatalogue.rules()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Rule::id, Rule::title));

	private RuleTitles() {
	}

	/** The title of a rule, empty for a rule of another edition. */
	static String of(String rule) {
		return BY_ID.getOrDefault(rule, "");
	}

}
