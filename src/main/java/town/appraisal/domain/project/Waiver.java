package town.appraisal.domain.project;

/**
 * A 豁免: the bureau's signed exemption of one project from one rule.
 *
 * @param rule rule id
 * @param projectCode project the exemption is for
 * @param approver who signed it
 * @param reason why
 * @param until last day it holds, ISO date; empty means the whole year
 */
public record Waiver(String rule, String projectCode, String approver, String reason, String until) {

}
