package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreIsNotTheActualPercentageTests {

	private final Check check = new ScoreIsNotTheActualPercentage();

	@Test
	void acceptsTheFullScore() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void namesTheSlip() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%|10|9.3|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("提示 J21 [9.3 → 10] “受益农户满意度”的得分 9.3 恰好是实际 93% × 分值 10；实际已达到指标值 ≥90%，应得 10。 把得分改为 10。");
	}

	@Test
	void saysNothingOfAnotherDeduction() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%|10|9.31|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void saysNothingOfAResultThatIsNoPercentage() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥90公里|93公里|10|9.3|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
