package town.appraisal.domain.district;

import java.math.BigDecimal;

/**
 * The indicators of one level-2 class over all counted projects.
 *
 * @param level1 name of the level-1 class
 * @param level2 name of the level-2 class
 * @param count number of indicators
 * @param full sum of the full scores
 * @param self sum of the self-given scores
 * @param reviewed sum of the recomputed scores
 */
public record IndicatorLine(String level1, String level2, int count, BigDecimal full, BigDecimal self,
		BigDecimal reviewed) {

	/** Stands for the budget row, which is scored beside the indicators. */
	public static final String BUDGET = "BUDGET";

	public boolean isBudget() {
		return this.level1.equals(BUDGET);
	}

}
