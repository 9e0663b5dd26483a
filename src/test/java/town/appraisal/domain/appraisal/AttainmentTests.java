package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.policy.ReverseFormula;
import town.appraisal.domain.submission.Operator;

import static org.assertj.core.api.Assertions.assertThat;

class AttainmentTests {

	@Test
	void givesAMissedTargetItsShareOfTheWeight() {
		assertThat(score(Operator.AT_LEAST, "60", "50")).isEqualTo("8.33");
		assertThat(score(Operator.EQUAL, "100", "98")).isEqualTo("9.80");
		assertThat(score(Operator.AT_LEAST, "60", "-1")).isEqualTo("0.00");
	}

	@Test
	void givesATargetReachedTheWholeWeight() {
		assertThat(score(Operator.AT_LEAST, "60", "90")).isEqualTo("10.00");
		assertThat(score(Operator.AT_MOST, "60", "60")).isEqualTo("10.00");
		assertThat(score(Operator.EQUAL, "0", "0")).isEqualTo("10.00");
	}

	@Test
	void countsAStrictBoundAsMissedWhenTouched() {
		assertThat(new Attainment(Operator.MORE_THAN, new BigDecimal("60"), new BigDecimal("60")).isMet()).isFalse();
		assertThat(new Attainment(Operator.LESS_THAN, new BigDecimal("60"), new BigDecimal("60")).isMet()).isFalse();
	}

	@Test
	void countsAnInclusiveBoundAsReachedWhenTouched() {
		assertThat(new Attainment(Operator.AT_LEAST, new BigDecimal("60"), new BigDecimal("60.0")).isMet()).isTrue();
		assertThat(new Attainment(Operator.AT_MOST, new BigDecimal("60"), new BigDecimal("60.0")).isMet()).isTrue();
		assertThat(new Attainment(Operator.AT_MOST, new BigDecimal("60"), new BigDecimal("60.1")).isMet()).isFalse();
	}

	@Test
	void takesEqualForAtLeastUnlessNothingWasTheTarget() {
		assertThat(new Attainment(Operator.EQUAL, new BigDecimal("60"), new BigDecimal("60.0")).isMet()).isTrue();
		assertThat(new Attainment(Operator.EQUAL, new BigDecimal("60"), new BigDecimal("60.1")).isMet()).isTrue();
		assertThat(new Attainment(Operator.EQUAL, new BigDecimal("60"), new BigDecimal("59.9")).isMet()).isFalse();
		assertThat(new Attainment(Operator.EQUAL, new BigDecimal("0"), new BigDecimal("0.1")).isMet()).isFalse();
	}

	@Test
	void doesNotGuessTheDirectionOfACost() {
		Attainment atLeast = new Attainment(Operator.AT_LEAST, new BigDecimal("50"), new BigDecimal("50"));

		assertThat(of("成本指标|单价|50万元|40万元")).isEmpty();
		assertThat(of("成本指标|单价|50万元|50万元")).contains(atLeast);
		assertThat(of("数量指标|维修长度|50公里|50公里")).contains(atLeast);
		assertThat(of("数量指标|维修长度|50公里|40公里"))
			.contains(new Attainment(Operator.AT_LEAST, new BigDecimal("50"), new BigDecimal("40")));
		assertThat(of("成本指标|单价|≤50万元|40万元"))
			.contains(new Attainment(Operator.AT_MOST, new BigDecimal("50"), new BigDecimal("40")));
	}

	@Test
	void givesNothingForAnythingWhereNothingWasTheTarget() {
		assertThat(score(Operator.EQUAL, "0", "1")).isEqualTo("0.00");
		assertThat(score(Operator.AT_MOST, "0", "1")).isEqualTo("0.00");
	}

	@Test
	void scoresAPassedCeilingByTheOfficesFormula() {
		Attainment ceiling = new Attainment(Operator.AT_MOST, new BigDecimal("50"), new BigDecimal("60"));

		assertThat(ceiling.score(BigDecimal.TEN, ReverseFormula.RATIO)).isEqualTo("8.33");
		assertThat(ceiling.score(BigDecimal.TEN, ReverseFormula.LINEAR)).isEqualTo("8.00");
		assertThat(ceiling.score(BigDecimal.TEN, ReverseFormula.BINARY)).isEqualTo("0.00");
		assertThat(new Attainment(Operator.AT_MOST, new BigDecimal("50"), new BigDecimal("101")).score(BigDecimal.TEN,
				ReverseFormula.LINEAR))
			.isEqualTo("0.00");
	}

	private static Optional<Attainment> of(String cells) {
		return Attainment
			.of(TestSubmissions.roadRepair().row(0, "产出指标|" + cells + "|30|30|").build().indicators().get(0));
	}

	private static BigDecimal score(Operator operator, String target, String actual) {
		return new Attainment(operator, new BigDecimal(target), new BigDecimal(actual)).score(BigDecimal.TEN,
				ReverseFormula.RATIO);
	}

}
