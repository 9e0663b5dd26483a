package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the classes of indicators. */
public final class TaxonomyChecks {

	public static final List<Check> ALL = List.of(new Level1IsOfficial(), new Level2BelongsToItsLevel1(),
			new EveryRequiredClassIsThere());

	private TaxonomyChecks() {
	}

}
