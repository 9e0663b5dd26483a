package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import town.appraisal.domain.policy.ReverseFormula;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;

/**
 * An actual value held against its target, both numbers of one unit. Source: 财预〔2020〕10号
 * 第十六条; the treatment of = follows the practice of the provincial systems.
 *
 * @param operator how they are compared
 * @param target target value, not negative
 * @param actual actual value
 */
public record Attainment(Operator operator, BigDecimal target, BigDecimal actual) {

	/** The attainment of an indicator; empty where only a person can judge it. */
	public static Optional<Attainment> of(IndicatorRow row) {
		return row.target()
			.value()
			.flatMap((target) -> row.actual().value().flatMap((actual) -> between(row, target, actual)));
	}

	/** Whether the target was reached. */
	public boolean isMet() {
		int compared = this.actual.compareTo(this.target);
		return switch (this.operator) {
			case MORE_THAN -> compared > 0;
			case LESS_THAN -> compared < 0;
			case AT_MOST -> compared <= 0;
			case EQUAL -> (this.target.signum() == 0) ? compared <= 0 : compared >= 0;
			case AT_LEAST, QUALITATIVE -> compared >= 0;
		};
	}

	/** The points it earns, scale 2: all when met, otherwise in proportion. */
	public BigDecimal score(BigDecimal weight, ReverseFormula reverse) {
		if (isMet()) {
			return weight.setScale(2, RoundingMode.HALF_UP);
		}
		BigDecimal points = this.operator.isReverse() ? reversed(weight, reverse)
				: share(weight, this.actual.max(BigDecimal.ZERO), this.target);
		return points.max(BigDecimal.ZERO).min(weight).setScale(2, RoundingMode.HALF_UP);
	}

	private BigDecimal reversed(BigDecimal weight, ReverseFormula reverse) {
		return switch (reverse) {
			case RATIO -> share(weight, this.target, this.actual);
			case LINEAR -> share(weight, this.target.add(this.target).subtract(this.actual), this.target);
			case BINARY -> BigDecimal.ZERO;
		};
	}

	private static BigDecimal share(BigDecimal weight, BigDecimal part, BigDecimal whole) {
		return (whole.signum() == 0) ? BigDecimal.ZERO : weight.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
	}

	private static Optional<Attainment> between(IndicatorRow row, Measure target, Measure actual) {
		if (!Comparability.of(target, actual)) {
			return Optional.empty();
		}
		Attainment attainment = new Attainment(target.operator().orElse(Operator.AT_LEAST),
				target.number().orElseThrow(), actual.number().orElseThrow());
		boolean unclear = target.operator().isEmpty() && row.isCost()
				&& attainment.target.compareTo(attainment.actual) != 0;
		return unclear ? Optional.empty() : Optional.of(attainment);
	}

}
