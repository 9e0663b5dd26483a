package town.appraisal.domain.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

	/** A policy that leaves every rule as it is shipped. */
	public Policy(List<Scheme> schemes, GradeBorders borders, ReverseFormula reverse,
			Map<String, BigDecimal> thresholds) {
		this(schemes, borders, reverse, thresholds, Map.of());
	}

	/**
	 * The same policy with what days decide decided: each change of a rule as it is on
	 * that day, and none that changes nothing then.
	 */
	public Policy on(LocalDate day) {
		Map<String, RuleOverride> decided = new TreeMap<>();
		this.rules.forEach((id, edition) -> {
			RuleOverride then = edition.decidedOn(day);
			if (!then.equals(RuleOverride.SHIPPED)) {
				decided.put(id, then);
			}
		});
		return new Policy(this.schemes, this.borders, this.reverse, this.thresholds, decided);
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
