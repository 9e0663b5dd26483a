package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** B15: cost against spending. */
class TotalCostIsExecutedTests {

	@Test
	void acceptsWhatWasSpent() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|成本指标|项目总成本|≤90万元|900000元|10|10|"));

		List<String> said = report.checkedBy(new TotalCostIsExecuted());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutAnotherCost() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|成本指标|村内道路维修项目|≤100万元|100|10|10|"));

		List<String> said = report.checkedBy(new TotalCostIsExecuted());

		assertThat(said).containsExactly("需说明 H19 [100 → 90] “村内道路维修项目”的实际完成值 100 万元，全年执行数是 90 万元。");
	}

	@Test
	void hintsAtARounding() {
		Report report = Report.of(TestSubmissions.roadRepair()
			.totalFunds("90|89.974|89.974|10|100%|10")
			.row("产出指标|成本指标|项目总成本|≤90万元|90|8|8|"));

		List<String> said = report.checkedBy(new TotalCostIsExecuted());

		assertThat(said).containsExactly("提示 H19 [90 → 89.974] “项目总成本”的实际完成值 90 万元，全年执行数是 89.974 万元。");
	}

	@Test
	void isSilentOnUnitCosts() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|成本指标|单位成本|≤2万元/公里|1.8万元/公里|10|10|"));

		List<String> said = report.checkedBy(new TotalCostIsExecuted());

		assertThat(said).isEmpty();
	}

}
