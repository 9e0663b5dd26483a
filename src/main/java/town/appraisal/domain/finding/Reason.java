package town.appraisal.domain.finding;

import java.util.regex.Pattern;

/**
 * What a filler typed beside a finding in the returned copy's list of problems.
 *
 * @param rule rule id of the finding
 * @param sheet sheet of the finding, empty for the file as a whole
 * @param cell cell of the finding, empty for the file as a whole
 * @param text the reason as typed
 */
public record Reason(String rule, String sheet, String cell, String text) {

	/** Marks people type where they have nothing to say. */
	private static final Pattern NOTHING = Pattern.compile("(无|没有|同上|[\\p{Punct}\\p{IsPunctuation}\\s\\d])*");

	/** Whether it stands beside this finding. */
	public boolean isFor(Finding finding) {
		return this.rule.equals(finding.rule()) && this.sheet.equals(finding.place().sheet())
				&& this.cell.equals(finding.place().cell());
	}

	/** Whether it is a reason for this finding, and says something. */
	public boolean answers(Finding finding) {
		return isFor(finding) && !NOTHING.matcher(this.text).matches();
	}

}
