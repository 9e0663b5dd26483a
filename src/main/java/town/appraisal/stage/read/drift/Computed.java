package town.appraisal.stage.read.drift;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Rate;
import town.appraisal.stage.read.cell.Numeral;

/**
 * What one of the template's formulas gives on the values as read.
 *
 * @param known whether everything it is made of can be read
 * @param value its result; without one it shows nothing
 * @param words the result as people read it
 * @param alike whether two results differ by no more than a program's own arithmetic
 */
record Computed<T>(boolean known, Optional<T> value, Function<T, String> words, BiPredicate<T, T> alike) {

	private static final BigDecimal CLOSE = new BigDecimal("0.000000001");

	private static final BigDecimal NEAR = new BigDecimal("0.000001");

	static Computed<Money> money(boolean known, Optional<Money> value) {
		return new Computed<>(known, value, Money::plain, Money::equals);
	}

	static Computed<Rate> rate(boolean known, Optional<Rate> value) {
		return new Computed<>(known, value, Rate::percentRounded,
				(one, other) -> differ(one.fraction(), other.fraction()).compareTo(CLOSE) <= 0);
	}

	static Computed<BigDecimal> points(boolean known, Optional<BigDecimal> value) {
		return new Computed<>(known, value, Numeral::plain, (one, other) -> differ(one, other).compareTo(NEAR) <= 0);
	}

	static Computed<String> words(boolean known, Optional<String> value) {
		return new Computed<>(known, value, Function.identity(), String::equals);
	}

	/** Whether the stored result is this one. */
	boolean agreesWith(Answer<T> stored) {
		if (this.value.isEmpty()) {
			return stored.isBlank();
		}
		return stored.value().filter((it) -> this.alike.test(it, this.value.get())).isPresent();
	}

	private static BigDecimal differ(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs();
	}

}
