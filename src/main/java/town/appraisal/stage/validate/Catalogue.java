package town.appraisal.stage.validate;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.finding.Scope;

/**
 * The rule book as a page of Markdown: every rule by its scope, then what is not built.
 */
public final class Catalogue {

	private static final String HEAD = """
			# The rules

			This page is written from the rules themselves; a test fails when it is stale. Levels: 必改 sends the
			workbook back, 需说明 is settled by a reason, 提示 informs. A finding may weigh less than its rule where the
			form explains itself. Thresholds, words, levels and the life of a rule are set in `policy.yaml`.
			""";

	private Catalogue() {
	}

	/**
	 * The page.
	 * @param rules every rule, in the order of the catalogue
	 * @param open official rules that are not built, each with the reason, in their order
	 */
	public static String markdown(List<Rule> rules, Map<String, String> open) {
		StringBuilder page = new StringBuilder(HEAD);
		for (Scope scope : Scope.values()) {
			section(page, scope, rules.stream().filter((it) -> it.scope() == scope).toList());
		}
		page.append("\n## Not built\n\n");
		if (open.isEmpty()) {
			page.append("Nothing: every rule of the official list is built.\n");
		}
		open.forEach((id, why) -> page.append("- ").append(id).append(": ").append(why).append('\n'));
		return page.toString();
	}

	private static void section(StringBuilder page, Scope scope, List<Rule> rules) {
		if (rules.isEmpty()) {
			return;
		}
		page.append("\n## ").append(heading(scope)).append(" · ").append(scope.label()).append("\n\n");
		page.append("| id | level | sentence | what a finding says | how to mend it | basis |\n");
		page.append("|---|---|---|---|---|---|\n");
		rules.forEach((it) -> page.append("| ")
			.append(String.join(" | ",
					List.of(it.id(), it.level().label(), it.title(), it.message(), it.fix(), it.basis())))
			.append(" |\n"));
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
