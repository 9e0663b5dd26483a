package town.appraisal.domain.district;

/**
 * Money of the counted projects from one source.
 *
 * @param source name of the source
 * @param amounts its money
 */
public record SourceLine(String source, Amounts amounts) {

	/**
	 * What no source accounts for: only the total line was filled, or a rule is waived.
	 */
	public static final String UNASSIGNED = "未分来源";

}
