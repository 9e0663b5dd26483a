package town.appraisal.domain.finding;

/** The result of a rule on a workbook: a finding, or that it could not run. */
public sealed interface Remark permits Finding, NotChecked {

	/** The id of the rule. */
	String rule();

}
