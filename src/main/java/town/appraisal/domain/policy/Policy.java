package town.appraisal.domain.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures an office may change without a rebuild.
 *
 * @param schemes weight schemes by their order; the first is the default
 * @param borders lower bounds of the grades
 * @param reverse how a missed reverse indicator is scored
 * @param thresholds named limits of single rules, see policy.yaml
 * @param rules what the office changes of single rules, by rule id
 */
public record Policy(List<Scheme> schemes, GradeBorders borders, ReverseFormula reverse,
		Map<String, BigDecimal> thresholds, Map<String, RuleOverride> rules) {

	public Policy {
		schemes = List.copyOf(schemes);
		thresholds = Map.copyOf(thresholds);
		rules = Map.copyOf(rules);
	}

	/** The scheme with this id. */
	public Optional<Scheme> scheme(String id) {
		return this.schemes.stream().filter((it) -> it.id().equals(id)).findFirst();
	}

	public Scheme defaultScheme() {
		return this.schemes.get(0);
	}

	/**
	 * A named limit; asking for one that policy.yaml does not have is a programming
	 * error.
	 */
	public BigDecimal threshold(String name) {
		BigDecimal threshold = this.thresholds.get(name);
		if (threshold == null) {
			throw new IllegalArgumentException("policy.yaml has no threshold " + name);
		}
		return threshold;
	}

}
