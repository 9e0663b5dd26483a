package town.appraisal.stage.validate.years;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class OverreachedTargetIsRaisedTests {

	private final Check check = new OverreachedTargetIsRaised();

	private static SubmissionBuilder length(String target, String actual) {
		return TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|" + target + "|" + actual + "|30|30|");
	}

	@Test
	void acceptsARaisedTargetAndOneReachedJustBelowTheLimit() {
		assertThat(LastYear.said(this.check, length("≥65公里", "70公里"), length("≥50公里", "65公里"))).isEmpty();
		assertThat(LastYear.said(this.check, length("≥50公里", "50公里"), length("≥50公里", "64.9公里"))).isEmpty();
	}

	@Test
	void asksAboutATargetSetAgain() {
		assertThat(LastYear.said(this.check, length("≥50公里", "55公里"), length("≥50公里", "65公里"))).containsExactly(
				"需说明 F15 [≥50公里 → ] 指标“维修道路长度”上年完成 65公里，远超指标值，本年指标值仍是“≥50公里”。" + " 按上年实际合理调高指标值；不宜调高的，在原因栏说明。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
