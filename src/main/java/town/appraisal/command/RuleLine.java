package town.appraisal.command;

import java.util.List;

import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.finding.KeptByConstruction;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;

/**
 * An entry of the rule catalogue in words, as people and programs see it.
 *
 * @param id id of the official list
 * @param level level of its findings in Chinese, or that the program keeps it
 * @param scope what it looks at, in Chinese
 * @param title the sentence it protects
 * @param message what a finding says, or what the program does
 * @param fix how to mend it
 * @param basis document and article, or practice
 * @param since year of the oldest document the basis cites
 */
record RuleLine(String id, String level, String scope, String title, String message, String fix, String basis,
		int since) {

	private static final String NOTHING_TO_DO = "无需填报人处理，也不会列为问题。";

	/** The whole catalogue. */
	static List<RuleLine> all() {
		return RuleCatalogue.entries().stream().map(RuleLine::of).toList();
	}

	static RuleLine of(CatalogueEntry entry) {
		return (entry instanceof Rule rule) ? line(rule, rule.level().label(), rule.message(), rule.fix())
				: line(entry, KeptByConstruction.LABEL, ((KeptByConstruction) entry).how(), NOTHING_TO_DO);
	}

	private static RuleLine line(CatalogueEntry entry, String level, String message, String fix) {
		return new RuleLine(entry.id(), level, entry.scope().label(), entry.title(), message, fix, entry.basis(),
				entry.since());
	}

}
