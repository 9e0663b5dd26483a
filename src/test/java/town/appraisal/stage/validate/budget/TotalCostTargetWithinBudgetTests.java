package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** B16: cost target against budget. */
class TotalCostTargetWithinBudgetTests {

	@Test
	void acceptsTheBudget() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|成本指标|项目总成本|≤90万元|90万元|10|10|"));

		List<String> said = report.checkedBy(new TotalCostTargetWithinBudget());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutMore() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|成本指标|项目总成本|≤90.01万元|90万元|10|10|"));

		List<String> said = report.checkedBy(new TotalCostTargetWithinBudget());

		assertThat(said).containsExactly("需说明 F19 [90.01 → 90] “项目总成本”的年度指标值 90.01 万元，全年预算数是 90 万元。");
	}

	@Test
	void hintsAtTheRoundingOfC01() {
		Report report = Report.of(TestSubmissions.roadRepair()
			.totalFunds("90|89.974|89.974|10|100%|10")
			.row("产出指标|成本指标|项目总成本|≤90万元|90|8|8|"));

		List<String> said = report.checkedBy(new TotalCostTargetWithinBudget());

		assertThat(said).containsExactly("提示 F19 [90 → 89.974] “项目总成本”的年度指标值 90 万元，全年预算数是 89.974 万元。");
	}

}
