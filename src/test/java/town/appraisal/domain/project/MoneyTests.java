package town.appraisal.domain.project;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyTests {

	@Test
	void fitsIntoWholeFenUpToTheSixthDecimal() {
		assertThat(Money.fits(new BigDecimal("66.649016"))).isTrue();
		assertThat(Money.fits(new BigDecimal("66.6490160000"))).isTrue();
		assertThat(Money.fits(new BigDecimal("66.6490161"))).isFalse();
	}

	@Test
	void refusesAnAmountFinerThanOneFen() {
		assertThatThrownBy(() -> Money.ofWan("66.6490161")).isInstanceOf(ArithmeticException.class);
	}

	@Test
	void readsTheSameInYuanAndInWan() {
		Money amount = Money.ofWan("66.649016");

		assertThat(amount.yuan()).isEqualTo("666490.16");
		assertThat(amount.yuanText()).isEqualTo("666,490.16");
		assertThat(amount.plain()).isEqualTo("66.649016");
		assertThat(Money.ofWan("90")).hasToString("90.000000");
		assertThat(Money.ZERO.plain()).isEqualTo("0");
	}

	@Test
	void addsAndSubtractsToTheFen() {
		assertThat(Money.ofWan("66.649016").plus(Money.ofWan("0.000001"))).isEqualTo(Money.ofWan("66.649017"));
		assertThat(Money.ofWan("66.649016").minus(Money.ofWan("66.649017"))).isEqualTo(Money.ofWan("-0.000001"));
	}

	@Test
	void knowsItsSign() {
		assertThat(Money.ofWan("0.000001")).matches(Money::isPositive)
			.matches((it) -> !it.isNegative() && !it.isZero());
		assertThat(Money.ofWan("-0.000001")).matches(Money::isNegative)
			.matches((it) -> !it.isPositive() && !it.isZero());
		assertThat(Money.ZERO).matches(Money::isZero).matches((it) -> !it.isPositive() && !it.isNegative());
	}

}
