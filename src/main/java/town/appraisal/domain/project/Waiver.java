package town.appraisal.domain.project;

import java.time.LocalDate;

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

	/** Tells whether it is about this project and rule. */
	public boolean covers(String code, String ruleId) {
		return this.projectCode.equals(code) && this.rule.equalsIgnoreCase(ruleId);
	}

	/** Tells whether its last day is over. */
	public boolean isExpired(LocalDate today) {
		return !this.until.isEmpty() && today.isAfter(LocalDate.parse(this.until));
	}

}
