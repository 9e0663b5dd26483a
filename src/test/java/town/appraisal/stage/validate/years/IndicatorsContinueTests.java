package town.appraisal.stage.validate.years;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorsContinueTests {

	private final Check check = new IndicatorsContinue();

	@Test
	void acceptsTheSameIndicatorsWithAFurtherOne() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().row("产出指标|时效指标|按期完工率|=100%|100%|0|0|"),
				TestSubmissions.roadRepair()))
			.isEmpty();
	}

	@Test
	void asksAboutARenamedIndicator() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().row(0, "产出指标|数量指标|道路里程|≥50公里|50公里|30|30|"),
				TestSubmissions.roadRepair()))
			.containsExactly("需说明 A14 [维修道路长度 → ] 上年的指标本年没有或改了名称：维修道路长度。 沿用上年的指标名称；确需调整的，在原因栏说明。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
