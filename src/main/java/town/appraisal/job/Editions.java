package town.appraisal.job;

import town.appraisal.domain.judgement.CommonInputs;

/**
 * What besides the inputs decides the results.
 *
 * @param program version of the program
 * @param common what every judgement depends on
 */
public record Editions(String program, CommonInputs common) {

}
