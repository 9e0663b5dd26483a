package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** N05: years. */
class YearsInTextAreTheReportsTests {

	@Test
	void acceptsItsOwnYear() {
		Report report = Report.roadRepair().says("2024年度项目支出绩效自评工作顺利开展。");

		List<String> said = report.checkedBy(new YearsInTextAreTheReports());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutAnotherYear() {
		Report report = Report.roadRepair().says("2023年实际支出情况良好。");

		List<String> said = report.checkedBy(new YearsInTextAreTheReports());

		assertThat(said).containsExactly("需说明 B4 [2023年 → 2024] “2023年实际支出情况良好。”——写的是 2023年，本表是 2024 年度。");
	}

	@Test
	void isSilentOnComparisonsDocumentsAndPlans() {
		Report report = Report.roadRepair()
			.says("较2023年实际支出有所下降。按照2020年绩效自评办法执行。2025年预算安排将继续支持。2023年和2024年预算执行良好。2020年建成通车。");

		List<String> said = report.checkedBy(new YearsInTextAreTheReports());

		assertThat(said).isEmpty();
	}

}
