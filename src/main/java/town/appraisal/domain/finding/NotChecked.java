package town.appraisal.domain.finding;

/**
 * A rule that could not run on a file; such a file cannot count as accepted.
 *
 * @param rule rule id
 * @param reason why, in words a clerk understands
 */
public record NotChecked(String rule, String reason) implements Remark {

}
