package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class PassedCeilingCostsPointsTests {

	private final Check check = new PassedCeilingCostsPoints();

	@Test
	void acceptsTheCeilingItself() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(3, "产出指标|成本指标|渠道修复单位成本|≤72元/米|72元/米|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsTheFullScoreAboveTheCeiling() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(3, "产出指标|成本指标|渠道修复单位成本|≤72元/米|80元/米|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 J18 [10 → 9] “渠道修复单位成本”上限是 ≤72元/米，实际 80元/米，超过了上限，得分 10 没有扣减；应为 9。 把得分改为 9，并在偏差原因栏写明原因。");
	}

	@Test
	void leavesAReducedScoreToG06() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(3, "产出指标|成本指标|渠道修复单位成本|≤72元/米|80元/米|10|9|材料涨价");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void leavesAMissedFloorToG04() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|6公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsAnExcessThatCostsLessThanAHundredthOfAPoint() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(3, "产出指标|成本指标|渠道修复总价|≤10000元|10001元|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
