package town.appraisal.domain.finding;

import java.util.Map;

/**
 * A rule as the catalogue prints it; the condition stands beside it in a check.
 *
 * @param id id of the official list, such as {@code B03}
 * @param level level of its findings unless a finding says otherwise
 * @param title the sentence it protects
 * @param message what a finding says; gaps {@code {given}}, {@code {expected}},
 * {@code {field}} and the rule's own are filled in
 * @param fix how to mend it, with the same gaps
 * @param basis document and article, or the practice it comes from
 */
public record Rule(String id, Level level, String title, String message, String fix,
		String basis) implements CatalogueEntry {

	/** A rule whose findings return the workbook. */
	public static Rule mustFix(String id, String title, String message, String fix, String basis) {
		return new Rule(id, Level.MUST_FIX, title, message, fix, basis);
	}

	/** A rule whose findings are settled by a reason. */
	public static Rule needsReason(String id, String title, String message, String fix, String basis) {
		return new Rule(id, Level.NEEDS_REASON, title, message, fix, basis);
	}

	/** A rule that only informs. */
	public static Rule hint(String id, String title, String message, String fix, String basis) {
		return new Rule(id, Level.HINT, title, message, fix, basis);
	}

	/**
	 * This rule found something: at a place, with the value as filled and as expected.
	 */
	public Finding at(Place place, String given, String expected) {
		return at(place, given, expected, Map.of());
	}

	/** The same, with further values for the gaps of the texts. */
	public Finding at(Place place, String given, String expected, Map<String, String> values) {
		return new Finding(this.id, this.level, place, "", "", given, expected, values).wordedBy(this);
	}

	/** This rule could not run, and why. */
	public NotChecked notChecked(String reason) {
		return new NotChecked(this.id, reason);
	}

}
