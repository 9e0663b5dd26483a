package town.appraisal.stage.validate.years;

import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.Reported;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ReportIsWrittenAnewTests {

	private final Check check = new ReportIsWrittenAnew();

	private static final String OUTPUT = "2023年完成道路维修五十公里，全部通过竣工验收，按期开放通行，群众反映良好，没有返工。";

	private static Submission reported(String output) {
		return Reported.with(TestSubmissions.roadRepair().build(),
				Map.of(ReportSection.OUTPUT, output, ReportSection.PURPOSE, "通过评价检验资金使用效果，总结经验，改进管理，评价对象为全部资金和实施内容。"));
	}

	@Test
	void acceptsTextsOfTheYearBesideAnUnchangedPurpose() {
		assertThat(LastYear.said(this.check, reported(OUTPUT.replace("五十", "五十二")), reported(OUTPUT))).isEmpty();
		assertThat(LastYear.said(this.check, reported("完成五十公里。"), reported("完成五十公里。"))).isEmpty();
	}

	@Test
	void asksAboutATextOfWhichOnlyTheYearWasChanged() {
		assertThat(LastYear.said(this.check, reported(OUTPUT.replace("2023", "2024")), reported(OUTPUT)))
			.containsExactly("需说明 C14 [产出情况分析 → ] 除年份外，以下内容与上年报告一字不差：产出情况分析。 按本年实际重写；确无变化的，在原因栏说明。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
