package town.appraisal.stage.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.Form;

/**
 * One workbook to draw.
 *
 * @param form the edition it is issued in
 * @param year fiscal year
 * @param townships townships to choose from, empty when unknown
 * @param policy the office's figures; its grade borders go into a formula
 * @param project the project it is issued for, empty for the blank template
 * @param lines the lines of the indicator table
 * @param approved approved values by defined name; they are filled and locked
 */
public record Issue(Form form, int year, List<String> townships, Policy policy, Optional<RegisteredProject> project,
		List<IssuedLine> lines, Map<String, Typed> approved) {

	/** The blank template, or a project's own. */
	public static Issue of(Form form, int year, List<String> townships, Policy policy,
			Optional<RegisteredProject> project) {
		Optional<Scheme> scheme = project.map((it) -> schemeOf(it, policy));
		List<IssuedLine> lines = IssuedLines.of(form, scheme,
				project.map(RegisteredProject::indicators).orElse(List.of()));
		return new Issue(form, year, townships, policy, project, lines,
				project.map((it) -> Approval.values(form, it, schemeOf(it, policy), year)).orElse(Map.of()));
	}

	/** The blank template with other lines than its own. */
	public Issue with(List<IssuedLine> others) {
		return new Issue(this.form, this.year, this.townships, this.policy, this.project, others, this.approved);
	}

	/** What is approved for the cell of a defined name. */
	Typed approved(String name) {
		return this.approved.getOrDefault(name, Typed.NOTHING);
	}

	/** The project's scheme, the default one in the blank template. */
	public Scheme scheme() {
		return this.project.map((it) -> schemeOf(it, this.policy)).orElseGet(this.policy::defaultScheme);
	}

	private static Scheme schemeOf(RegisteredProject project, Policy policy) {
		return policy.scheme(project.scheme()).orElseGet(policy::defaultScheme);
	}

}
