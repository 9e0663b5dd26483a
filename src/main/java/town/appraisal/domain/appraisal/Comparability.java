package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.util.Set;

import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;

/** Whether two values can be compared as numbers; a doubt is left to a person. */
final class Comparability {

	private static final Set<String> SHARES = Set.of("%", "％", "百分比", "百分之");

	private Comparability() {
	}

	static boolean of(Measure target, Measure actual) {
		boolean numbers = target.isNumeric() && actual.isNumeric();
		boolean words = target.operator().filter((it) -> it == Operator.QUALITATIVE).isPresent();
		return numbers && !words && !isNegative(target) && sameUnit(target, actual) && !mayBeFraction(target, actual)
				&& !mayBeFraction(actual, target);
	}

	private static boolean isNegative(Measure target) {
		return target.number().filter((it) -> it.signum() < 0).isPresent();
	}

	private static boolean sameUnit(Measure target, Measure actual) {
		String one = unit(target);
		String other = unit(actual);
		return one.equals(other) || one.isEmpty() || other.isEmpty();
	}

	private static String unit(Measure measure) {
		String unit = measure.unit().strip();
		return SHARES.contains(unit) ? "%" : unit;
	}

	/** A bare 0.98 beside 95%: it may mean 98% and may mean 0.98%. */
	private static boolean mayBeFraction(Measure share, Measure bare) {
		return unit(share).equals("%") && unit(bare).isEmpty()
				&& bare.number().filter((it) -> it.signum() > 0 && it.compareTo(BigDecimal.ONE) <= 0).isPresent();
	}

}
