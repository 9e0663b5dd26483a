package town.appraisal.domain.finding;

/** What a rule has to say of a workbook: a finding, or that it could not run. */
public sealed interface Remark permits Finding, NotChecked {

	/** The id of the rule that speaks. */
	String rule();

}
