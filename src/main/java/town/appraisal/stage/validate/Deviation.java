package town.appraisal.stage.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;

/**
 * How far a printed score is from the exact one. Practice: exact to two decimals; a score
 * printed with fewer digits may be a rounding, which a reason settles.
 */
public enum Deviation {

	/** The same to two decimals. */
	NONE,
	/** Within half of the last digit printed. */
	ROUNDING,
	/** Beyond any rounding. */
	WRONG;

	private static final int DIGITS = 2;

	/** The deviation of a printed score from the exact one. */
	public static Deviation of(BigDecimal printed, BigDecimal exact) {
		BigDecimal apart = round(printed).subtract(round(exact)).abs();
		if (apart.signum() == 0) {
			return NONE;
		}
		int digits = Math.max(printed.scale(), 0);
		return (digits < DIGITS && apart.compareTo(halfUnit(digits)) <= 0) ? ROUNDING : WRONG;
	}

	/** Half of the last of so many decimals. */
	public static BigDecimal halfUnit(int digits) {
		return new BigDecimal("0.5").movePointLeft(digits);
	}

	/** What a fix adds for it: a rounding may also be explained. */
	public String remedy() {
		return (this == ROUNDING) ? "；如果是按要求四舍五入，请说明" : "";
	}

	/** A finding about this deviation: a rounding only needs a reason. */
	public Finding weigh(Finding finding) {
		return (this == ROUNDING) ? finding.as(Level.NEEDS_REASON) : finding;
	}

	private static BigDecimal round(BigDecimal score) {
		return score.setScale(DIGITS, RoundingMode.HALF_UP);
	}

}
