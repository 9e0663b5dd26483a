package town.appraisal.job.run;

/**
 * What besides the inputs decides the results.
 *
 * @param program version of the program
 * @param ruleSet version of the rules
 * @param policy mark of the bureau's own figures, and of the day where the results depend
 * on it
 */
public record RunVersions(String program, String ruleSet, String policy) {
}
