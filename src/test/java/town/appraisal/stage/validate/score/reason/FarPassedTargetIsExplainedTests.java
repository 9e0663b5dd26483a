package town.appraisal.stage.validate.score.reason;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class FarPassedTargetIsExplainedTests {

	private final Check check = new FarPassedTargetIsExplained();

	@Test
	void acceptsJustBelowAHundredAndThirtyPercent() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥10公里|12.99公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAHundredAndThirtyPercentWithoutAReason() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥10公里|13公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 H15 [13公里 → ] “修复渠道长度”指标值 ≥10公里，实际 13公里，达到指标值的 130%，没有说明原因。 在偏差原因栏写明原因；指标值定得明显偏低的，适当扣减得分。");
	}

	@Test
	void pointsAtAReasonWithoutADeduction() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥10公里|13公里|15|15|新增渠段由村自筹");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("提示 H15 [13公里 → ] “修复渠道长度”指标值 ≥10公里，实际 13公里，达到指标值的 130%，已写明原因但没有扣分。 指标值定得明显偏低的，适当扣减得分。");
	}

	@Test
	void acceptsAReasonAndADeduction() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥10公里|13公里|15|14|指标值偏低");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void saysNothingOfATargetOfNothing() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|停水次数|=0次|3次|15|0|")
			.row(1, "产出指标|质量指标|返工次数|≥0次|3次|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
