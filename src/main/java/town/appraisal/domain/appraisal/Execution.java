package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Rate;

/**
 * What a project spent of its adjusted budget. Source: 财预〔2020〕10号, rate = 全年执行数 ÷ 全年预算数.
 *
 * @param annual 全年预算数 in 万元, positive
 * @param executed 全年执行数 in 万元
 */
public record Execution(Money annual, Money executed) {

	private static final int DIGITS = 20;

	private static final int PERCENT = 2;

	/** Finer than this a stored rate carries only the noise of a division. */
	private static final BigDecimal LEAST = new BigDecimal("0.0000005");

	/** The execution of a funds table; empty without a budget or without spending. */
	public static Optional<Execution> of(Funds funds) {
		return funds.amount(FundColumn.ANNUAL)
			.filter(Money::isPositive)
			.flatMap((annual) -> funds.amount(FundColumn.EXECUTED).map((executed) -> new Execution(annual, executed)));
	}

	/** Executed ÷ annual budget, precise enough to be compared with any printed rate. */
	public BigDecimal fraction() {
		return this.executed.wan().divide(this.annual.wan(), DIGITS, RoundingMode.HALF_UP);
	}

	/**
	 * Whether a printed rate is this one within half of its last digit, which is at least
	 * a whole percent.
	 */
	public boolean agreesWith(Rate printed) {
		int digits = Math.max(printed.fraction().scale(), PERCENT);
		BigDecimal tolerance = new BigDecimal("0.5").movePointLeft(digits).max(LEAST);
		return printed.fraction().subtract(fraction()).abs().compareTo(tolerance) <= 0;
	}

	/** Executed ÷ annual budget at scale 4. */
	public BigDecimal rate() {
		return this.executed.wan().divide(this.annual.wan(), 4, RoundingMode.HALF_UP);
	}

	/**
	 * The rate as a message tells it, cut to whole basis points: 89.9999% is below 90%.
	 */
	public String percentBelow() {
		return new Rate(fraction().setScale(4, RoundingMode.DOWN)).percent();
	}

	public boolean isOverBudget() {
		return this.executed.compareTo(this.annual) > 0;
	}

	/**
	 * The points of the budget row, scale 2, from the exact fraction and never above its
	 * weight.
	 */
	public BigDecimal score(BigDecimal weight) {
		BigDecimal spent = this.executed.wan().max(BigDecimal.ZERO).min(this.annual.wan());
		return weight.multiply(spent).divide(this.annual.wan(), 2, RoundingMode.HALF_UP);
	}

}
