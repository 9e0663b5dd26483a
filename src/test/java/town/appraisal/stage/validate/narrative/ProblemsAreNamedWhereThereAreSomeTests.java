package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;

import static org.assertj.core.api.Assertions.assertThat;

/** N10: problems. */
class ProblemsAreNamedWhereThereAreSomeTests {

	@Test
	void acceptsNoneOfAFlawlessProject() {
		Report report = Report.roadRepair().says(ReportSection.PROBLEMS, "无。");

		List<String> said = report.checkedBy(new ProblemsAreNamedWhereThereAreSome());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAtCaseN10() {
		Report report = Report
			.of(TestSubmissions.roadRepair().totalFunds("239|239|87.06|10|36.43%|3.64").total("100|93.64|优"))
			.says(ReportSection.PROBLEMS, "暂无问题");

		List<String> said = report.checkedBy(new ProblemsAreNamedWhereThereAreSome());

		assertThat(said)
			.containsExactly("需说明 B16 [暂无问题 → 总分为 93.64、执行率为 36.43%] “存在的问题及原因分析”写的是“暂无问题”，但总分为 93.64、执行率为 36.43%。");
	}

	@Test
	void namesAMissedTarget() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|49公里|30|30|"))
			.says(ReportSection.PROBLEMS, "无");

		List<String> said = report.checkedBy(new ProblemsAreNamedWhereThereAreSome());

		assertThat(said).containsExactly("需说明 B16 [无 → “维修道路长度”未达标] “存在的问题及原因分析”写的是“无”，但“维修道路长度”未达标。");
	}

	@Test
	void acceptsARateOfExactlyNinety() {
		Report report = Report.of(TestSubmissions.roadRepair().totalFunds("100|100|90|10|90%|9"))
			.says(ReportSection.PROBLEMS, "无");

		List<String> said = report.checkedBy(new ProblemsAreNamedWhereThereAreSome());

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsProblemsThatAreNamed() {
		Report report = Report.of(TestSubmissions.roadRepair().total("100|90|优"))
			.says(ReportSection.PROBLEMS, "无障碍设施不足，管护资金没有落实。");

		List<String> said = report.checkedBy(new ProblemsAreNamedWhereThereAreSome());

		assertThat(said).isEmpty();
	}

}
