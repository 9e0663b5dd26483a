package town.appraisal.domain.appraisal;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Rate;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutionTests {

	@Test
	void agreesWithARateWithinHalfOfItsLastDigit() {
		Execution eighth = execution("80", "10");

		assertThat(eighth.agreesWith(rate("0.125"))).isTrue();
		assertThat(eighth.agreesWith(rate("0.12"))).isTrue();
		assertThat(eighth.agreesWith(rate("0.13"))).isTrue();
		assertThat(eighth.agreesWith(rate("0.124"))).isFalse();
		assertThat(eighth.agreesWith(rate("0.14"))).isFalse();
		assertThat(execution("100", "3").agreesWith(rate("0"))).isFalse();
	}

	@Test
	void overlooksOnlyTheNoiseOfADivision() {
		Execution half = execution("80", "40");

		assertThat(half.agreesWith(rate("0.5000005000"))).isTrue();
		assertThat(half.agreesWith(rate("0.5000005001"))).isFalse();
	}

	@Test
	void isOverBudgetFromOneFenOn() {
		assertThat(execution("90", "90").isOverBudget()).isFalse();
		assertThat(execution("90", "90.000001").isOverBudget()).isTrue();
	}

	@Test
	void isToldCutAndScoredRounded() {
		Execution almost = execution("1000000", "899999");

		assertThat(almost.percentBelow()).isEqualTo("89.99%");
		assertThat(almost.rate()).isEqualTo("0.9000");
		assertThat(almost.score(BigDecimal.TEN)).isEqualTo("9.00");
	}

	private static Execution execution(String annual, String executed) {
		return new Execution(Money.ofWan(annual), Money.ofWan(executed));
	}

	private static Rate rate(String fraction) {
		return new Rate(new BigDecimal(fraction));
	}

}
