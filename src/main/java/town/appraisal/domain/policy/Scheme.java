package town.appraisal.domain.policy;

import java.math.BigDecimal;
import java.util.Map;

import town.appraisal.domain.submission.IndicatorLevel1;

/**
 * A weight scheme: what the budget row and each level-1 class weigh, together 100.
 *
 * @param id short name used by the register, such as {@code 10号}
 * @param title what it is, with its source
 * @param budget full score of the budget row, 0 when execution is not scored
 * @param weights full score of each level-1 class; a class that is absent is not used
 */
public record Scheme(String id, String title, BigDecimal budget, Map<IndicatorLevel1, BigDecimal> weights) {

	public Scheme {
		weights = Map.copyOf(weights);
	}

	/** The full score of a class, 0 when the scheme does not use it. */
	public BigDecimal weight(IndicatorLevel1 level1) {
		return this.weights.getOrDefault(level1, BigDecimal.ZERO);
	}

}
