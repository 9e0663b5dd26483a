package town.appraisal.domain.policy;

import java.math.BigDecimal;

/**
 * Lower bounds of the grades, inclusive. Source: 财预〔2020〕10号, 90/80/60.
 *
 * @param excellent 优 from here
 * @param good 良 from here
 * @param fair 中 from here; below it is 差
 */
public record GradeBorders(BigDecimal excellent, BigDecimal good, BigDecimal fair) {

	public GradeBorders {
		if (excellent.compareTo(good) <= 0 || good.compareTo(fair) <= 0) {
			throw new IllegalArgumentException("grade borders must fall: " + excellent + ", " + good + ", " + fair);
		}
	}

}
