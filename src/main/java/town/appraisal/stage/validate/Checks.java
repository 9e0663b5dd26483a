package town.appraisal.stage.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.stage.validate.across.AcrossChecks;
import town.appraisal.stage.validate.budget.BudgetChecks;
import town.appraisal.stage.validate.narrative.NarrativeChecks;
import town.appraisal.stage.validate.score.ScoreChecks;
import town.appraisal.stage.validate.structure.StructureChecks;
import town.appraisal.stage.validate.taxonomy.TaxonomyChecks;
import town.appraisal.stage.validate.weight.WeightChecks;
import town.appraisal.stage.validate.years.YearChecks;

/** The table of contents of the rule book: every check over one workbook, in order. */
public final class Checks {

	private static final List<Check> ALL = all(Set.of());

	private Checks() {
	}

	/** Every check, in the order of the catalogue. */
	public static List<Check> all() {
		return ALL;
	}

	/**
	 * The same for a district whose townships are known by name, so that texts are
	 * searched for them.
	 */
	public static List<Check> all(Set<String> townships) {
		return Stream
			.of(StructureChecks.ALL, BudgetChecks.ALL, TaxonomyChecks.ALL, WeightChecks.ALL, ScoreChecks.ALL,
					NarrativeChecks.all(townships), AcrossChecks.ALL, YearChecks.ALL)
			.flatMap(List::stream)
			.toList();
	}

}
