package town.appraisal.domain.appraisal;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

class ComparabilityTests {

	@Test
	void leavesABareFractionBesideAShareToAPerson() {
		assertThat(comparable("≥95%", "0.98")).isFalse();
		assertThat(comparable("≥95%", "1")).isFalse();
		assertThat(comparable("≥0.95", "98%")).isFalse();
	}

	@Test
	void comparesABareNumberThatCanOnlyBeAPercentage() {
		assertThat(comparable("≥95%", "98")).isTrue();
		assertThat(comparable("≥95%", "1.01")).isTrue();
		assertThat(comparable("≤5%", "0")).isTrue();
		assertThat(comparable("≥95%", "0.98百分比")).isTrue();
	}

	@Test
	void comparesOneUnitOnly() {
		assertThat(comparable("≥50公里", "50公里")).isTrue();
		assertThat(comparable("≥50公里", "50")).isTrue();
		assertThat(comparable("≥50", "50公里")).isTrue();
		assertThat(comparable("≥50公里", "50000米")).isFalse();
	}

	@Test
	void comparesNoNegativeTargetAndNoWords() {
		assertThat(comparable("=0个", "3个")).isTrue();
		assertThat(comparable("≥-1个", "3个")).isFalse();
		assertThat(comparable("明显改善", "3个")).isFalse();
		assertThat(comparable("≥3个", "已完成")).isFalse();
	}

	private static boolean comparable(String target, String actual) {
		var row = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|%s|%s|30|30|".formatted(target, actual))
			.build()
			.indicators()
			.get(0);
		return Comparability.of(row.target().value().orElseThrow(), row.actual().value().orElseThrow());
	}

}
