package town.appraisal.domain.judgement;

import java.util.Set;

import town.appraisal.domain.policy.Policy;

/**
 * What every judgement of a run depends on.
 *
 * @param build hash of the program itself
 * @param ruleSet hash of the rule catalogue
 * @param year fiscal year
 * @param policy the office's figures as they are on the day of the run, see
 * {@link Policy#on}; the day itself decides nothing
 * @param townships the townships the register knows
 */
public record CommonInputs(String build, String ruleSet, int year, Policy policy, Set<String> townships) {

	public CommonInputs {
		townships = Set.copyOf(townships);
	}

}
