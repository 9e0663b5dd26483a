package town.appraisal.domain.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as a fraction of one; the scale tells how precisely it was stated.
 *
 * @param fraction 0.862 for 86.2%
 * @param isBare whether it was printed without a percent sign
 */
public record Rate(BigDecimal fraction, boolean isBare) {

	/** A rate printed as a percentage. */
	public Rate(BigDecimal fraction) {
		this(fraction, false);
	}

	/** A rate printed without a percent sign, such as 0.862 or 86.2. */
	public static Rate bare(BigDecimal fraction) {
		return new Rate(fraction, true);
	}

	/** The rate as people read it: {@code 86.2%}. */
	public String percent() {
		BigDecimal percent = this.fraction.movePointRight(2);
		return ((percent.signum() == 0) ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
	}

	/** The rate rounded to two decimals of a percent: {@code 86.20%}. */
	public String percentRounded() {
		return this.fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
	}

}
