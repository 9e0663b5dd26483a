package town.appraisal.domain.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import town.appraisal.domain.project.Money;

/**
 * Budget and spending of some projects together, in 万元.
 *
 * @param initial sum of 年初预算数
 * @param annual sum of 全年预算数
 * @param executed sum of 全年执行数
 */
public record Amounts(Money initial, Money annual, Money executed) {

	/** Executed ÷ annual budget at scale 4; empty without a budget. */
	public Optional<BigDecimal> rate() {
		return this.annual.isZero() ? Optional.empty()
				: Optional.of(this.executed.wan().divide(this.annual.wan(), 4, RoundingMode.HALF_UP));
	}

}
