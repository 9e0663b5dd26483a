package town.appraisal.stage.validate.years;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreDoesNotJumpTests {

	private final Check check = new ScoreDoesNotJump();

	@Test
	void acceptsTwentyPointsMoreOrLess() {
		assertThat(
				LastYear.said(this.check, TestSubmissions.roadRepair(), TestSubmissions.roadRepair().total("100|80|良")))
			.isEmpty();
	}

	@Test
	void asksAboutALittleMore() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().total("100|79.9|中"),
				TestSubmissions.roadRepair()))
			.containsExactly("需说明 J19 [79.9 → ] 自评总分 79.9 与上年的 100 相差超过 20 分。 在原因栏说明变化的原因。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
