package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class MetTargetEarnsTheFullScoreTests {

	private final Check check = new MetTargetEarnsTheFullScore();

	@Test
	void acceptsTheFullScoreAndADeductionWithAReason() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12公里|15|14|一处渠段返工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutADeductionWithoutAReason() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12公里|15|14.99|无");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 J15 [14.99 → 15] “修复渠道长度”指标值 ≥12公里，实际 12公里，已经达到，得分 14.99 却低于分值 15，没有写原因。 把得分改为 15，或在偏差原因栏写明扣分的原因。");
	}

	@Test
	void saysNothingOfAMissedTarget() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|11.99公里|15|14|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
