package town.appraisal.domain.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An exact amount in 万元 with six decimals, that is to the fen; never a double.
 *
 * @param wan the amount in 万元, always at scale 6
 */
public record Money(BigDecimal wan) implements Comparable<Money> {

	/** Six decimals of 万元 are 0.01 元. */
	public static final int SCALE = 6;

	public static final Money ZERO = ofWan("0");

	public Money {
		wan = wan.setScale(SCALE, RoundingMode.UNNECESSARY);
	}

	/** Reads an amount in 万元; an amount finer than one fen is refused. */
	public static Money ofWan(String wan) {
		return new Money(new BigDecimal(wan));
	}

	/** Tells whether a number of 万元 fits into whole fen. */
	public static boolean fits(BigDecimal wan) {
		return wan.stripTrailingZeros().scale() <= SCALE;
	}

	public Money plus(Money other) {
		return new Money(this.wan.add(other.wan));
	}

	public Money minus(Money other) {
		return new Money(this.wan.subtract(other.wan));
	}

	public boolean isZero() {
		return this.wan.signum() == 0;
	}

	public boolean isPositive() {
		return this.wan.signum() > 0;
	}

	public boolean isNegative() {
		return this.wan.signum() < 0;
	}

	/** The same amount in 元, scale 2, without loss. */
	public BigDecimal yuan() {
		return this.wan.movePointRight(4).setScale(2, RoundingMode.UNNECESSARY);
	}

	/** The amount in 元 as people read it: {@code 666,490.16}. */
	public String yuanText() {
		return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan());
	}

	/** The amount in 万元 without idle zeros: {@code 66.649016}, {@code 90}. */
	public String plain() {
		return isZero() ? "0" : this.wan.stripTrailingZeros().toPlainString();
	}

	@Override
	public int compareTo(Money other) {
		return this.wan.compareTo(other.wan);
	}

	/** The amount in 万元 with exactly six decimals. */
	@Override
	public String toString() {
		return this.wan.toPlainString();
	}

}
