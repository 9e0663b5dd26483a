package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** G21: surveys. */
class SatisfactionHasASurveyTests {

	@Test
	void asksNothingOfAPlainForm() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new SatisfactionHasASurvey());

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsAReportThatTellsOfASurvey() {
		Report report = Report.roadRepair().says("12月发放问卷120份，满意率90%。");

		List<String> said = report.checkedBy(new SatisfactionHasASurvey());

		assertThat(said).isEmpty();
	}

	@Test
	void hintsAtAReportThatDoesNot() {
		Report report = Report.roadRepair().says("居民普遍满意。");

		List<String> said = report.checkedBy(new SatisfactionHasASurvey());

		assertThat(said).containsExactly("提示 H18 [90% → ] “村民满意度”的实际完成值是“90%”，报告中没有说明调查的时间、方式和份数。");
	}

	@Test
	void asksAboutAWordForARate() {
		Report report = Report.of(TestSubmissions.roadRepair().row(3, "满意度指标|服务对象满意度指标|村民满意度|≥90%|完成|10|10|"));

		List<String> said = report.checkedBy(new SatisfactionHasASurvey());

		assertThat(said).containsExactly("需说明 H18 [完成 → ] “村民满意度”的实际完成值是“完成”，不是满意率。");
	}

}
