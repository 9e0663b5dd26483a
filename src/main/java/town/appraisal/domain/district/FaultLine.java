package town.appraisal.domain.district;

import java.util.Map;

import town.appraisal.domain.finding.Level;

/**
 * How often a rule was broken.
 *
 * @param rule rule id
 * @param level how much it weighs
 * @param findings number of findings
 * @param projects number of projects that have one
 * @param byTownship number of findings by name of the township
 */
public record FaultLine(String rule, Level level, int findings, int projects, Map<String, Integer> byTownship) {

	public FaultLine {
		byTownship = Map.copyOf(byTownship);
	}

}
