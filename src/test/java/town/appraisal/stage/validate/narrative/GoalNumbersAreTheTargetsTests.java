package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

/** N14: goal against targets. */
class GoalNumbersAreTheTargetsTests {

	@Test
	void acceptsTheTarget() {
		Report report = Report.roadRepair().goal("维修道路50公里，验收合格率达到95%以上，村民满意度≥90%。");

		List<String> said = report.checkedBy(new GoalNumbersAreTheTargets());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutAnotherNumber() {
		Report report = Report.roadRepair().goal("全年维修道路60公里，方便村民出行。");

		List<String> said = report.checkedBy(new GoalNumbersAreTheTargets());

		assertThat(said).containsExactly("需说明 B13 [全年维修道路60公里 → ≥50公里] 目标写“全年维修道路60公里”，指标“维修道路长度”的年度指标值是 ≥50公里。");
	}

	@Test
	void asksAboutAnotherRate() {
		Report report = Report.roadRepair().goal("方便村民出行，村民满意度达到95%以上。");

		List<String> said = report.checkedBy(new GoalNumbersAreTheTargets());

		assertThat(said).containsExactly("需说明 B13 [村民满意度达到95% → ≥90%] 目标写“村民满意度达到95%”，指标“村民满意度”的年度指标值是 ≥90%。");
	}

	@Test
	void isSilentOnOtherThingsAndParts() {
		Report report = Report.roadRepair().goal("维修道路约60公里。新建桥梁3座。其中主干道路20公里。维修道路长度分别为20公里、30公里。工程及时率100%。");

		List<String> said = report.checkedBy(new GoalNumbersAreTheTargets());

		assertThat(said).isEmpty();
	}

	@Test
	void isSilentWhereTwoIndicatorsCouldBeMeant() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|数量指标|道路硬化长度|≥20公里|20公里|0|0|"))
			.goal("硬化道路30公里，方便村民出行。");

		List<String> said = report.checkedBy(new GoalNumbersAreTheTargets());

		assertThat(said).isEmpty();
	}

}
