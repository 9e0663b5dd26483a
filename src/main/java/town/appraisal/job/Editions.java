package town.appraisal.job;

/**
 * What besides the inputs decides the results.
 *
 * @param program version of the program
 * @param ruleSet version of the rules
 * @param policySha256 hash of the office's figures
 */
public record Editions(String program, String ruleSet, String policySha256) {

}
