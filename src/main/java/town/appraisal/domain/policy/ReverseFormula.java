package town.appraisal.domain.policy;

/** How a missed ≤ indicator is scored; the Measure of 2020 gives no formula. */
public enum ReverseFormula {

	/** target ÷ actual × weight. */
	RATIO,
	/** (1 − (actual − target) ÷ target) × weight, nothing from twice the target. */
	LINEAR,
	/** Nothing when missed. */
	BINARY

}
