package town.appraisal.stage.validate.catalogue;

import java.util.List;

import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.finding.KeptByConstruction;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.finding.Scope;

/** The rule catalogue as a page of Markdown, by scope. */
final class CataloguePage {

	private static final String HEAD = """
			# The rules

			This page is written from the rules themselves; a test fails when it is stale. Levels: 必改 returns the
			workbook, 需说明 is settled by a reason, 提示 informs. A finding may weigh less than its rule where the
			form explains itself. 程序保证 is no level: the program is built so that the rule always holds, and nothing
			is checked. Thresholds, words, levels and the life of a rule are set in `policy.yaml`.
			""";

	private CataloguePage() {
	}

	static String of(List<CatalogueEntry> entries) {
		StringBuilder page = new StringBuilder(HEAD);
		for (Scope scope : Scope.values()) {
			page.append("\n## ").append(heading(scope)).append(" · ").append(scope.label()).append("\n\n");
			page.append("| id | level | sentence | what a finding says | how to mend it | basis |\n");
			page.append("|---|---|---|---|---|---|\n");
			entries.stream().filter((it) -> it.scope() == scope).forEach((it) -> page.append(line(it)));
		}
		return page.toString();
	}

	private static String line(CatalogueEntry entry) {
		List<String> cells = (entry instanceof Rule rule)
				? List.of(rule.id(), rule.level().label(), rule.title(), rule.message(), rule.fix(), rule.basis())
				: List.of(entry.id(), KeptByConstruction.LABEL, entry.title(), "—", ((KeptByConstruction) entry).how(),
						entry.basis());
		return "| " + String.join(" | ", cells) + " |\n";
	}

	private static String heading(Scope scope) {
		return switch (scope) {
			case STRUCTURE -> "Structure";
			case BUDGET -> "Budget";
			case TAXONOMY -> "Taxonomy";
			case WEIGHT -> "Weights";
			case SCORE -> "Scores";
			case NARRATIVE -> "Text against table";
			case ACROSS_FILES -> "Across files";
			case ACROSS_YEARS -> "Across years";
		};
	}

}
