package town.appraisal.stage.validate;

import java.util.List;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.across.AcrossChecks;

/** The checks over all files of a run, and with them the whole catalogue of rules. */
public final class CrossChecks {

	private CrossChecks() {
	}

	/** Every check over all files, in the order of the catalogue. */
	public static List<CrossCheck> all() {
		return AcrossChecks.ALL_FILES;
	}

	/**
	 * Every rule of the catalogue by its id, those over one workbook and those over all.
	 */
	public static List<Rule> rules() {
		return Stream.concat(Checks.all().stream().map(Check::rule), all().stream().map(CrossCheck::rule))
			.sorted((one, other) -> one.scope() == other.scope() ? one.id().compareTo(other.id())
					: one.scope().compareTo(other.scope()))
			.toList();
	}

}
