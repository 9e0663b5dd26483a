package town.appraisal.domain.submission;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target or actual value: an operator, a number with its unit, or words.
 *
 * @param operator the operator typed with it, such as ≥
 * @param number the number; a percentage is kept as 98 with unit {@code %}
 * @param unit unit behind the number, empty when none
 * @param text the whole as people read it: {@code ≥50个}, {@code 效果明显}
 */
public record Measure(Optional<Operator> operator, Optional<BigDecimal> number, String unit, String text) {

	public boolean isNumeric() {
		return this.number.isPresent();
	}

}
