package town.appraisal.domain.appraisal;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.policy.GradeBorders;

import static org.assertj.core.api.Assertions.assertThat;

class GradeTests {

	private final GradeBorders borders = new GradeBorders(new BigDecimal("90"), new BigDecimal("80"),
			new BigDecimal("60"));

	@Test
	void countsABorderToTheBetterGrade() {
		assertThat(grade("100.00")).isEqualTo(Grade.EXCELLENT);
		assertThat(grade("90.00")).isEqualTo(Grade.EXCELLENT);
		assertThat(grade("89.99")).isEqualTo(Grade.GOOD);
		assertThat(grade("80.00")).isEqualTo(Grade.GOOD);
		assertThat(grade("79.99")).isEqualTo(Grade.FAIR);
		assertThat(grade("60.00")).isEqualTo(Grade.FAIR);
		assertThat(grade("59.99")).isEqualTo(Grade.POOR);
	}

	@Test
	void isFoundByItsLabel() {
		assertThat(Grade.labelled("优")).contains(Grade.EXCELLENT);
		assertThat(Grade.labelled("差")).contains(Grade.POOR);
		assertThat(Grade.labelled("优秀")).isEmpty();
	}

	private Grade grade(String total) {
		return Grade.of(new BigDecimal(total), this.borders);
	}

}
