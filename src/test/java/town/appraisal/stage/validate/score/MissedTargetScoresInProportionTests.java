package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class MissedTargetScoresInProportionTests {

	private final Check check = new MissedTargetScoresInProportion();

	@Test
	void acceptsTheExactShare() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥60公里|50公里|30|25|雨季停工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForAReasonForARoundedShare() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(1, "产出指标|质量指标|验收合格率|100|86.2|20|17|返工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 J16 [17 → 17.24] “验收合格率”指标值 100，实际 86.2，按比例 20 分应得 17.24，填的是 17。 把得分改为 17.24；如果是按要求四舍五入，请说明。");
	}

	@Test
	void returnsAShareBeyondAnyRounding() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(1, "产出指标|质量指标|验收合格率|100%|98%|10|9|返工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J16 [9 → 9.8] “验收合格率”指标值 100%，实际 98%，按比例 10 分应得 9.8，填的是 9。 把得分改为 9.8。");
	}

	@Test
	void leavesPointsOffATargetMetToAnotherRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(1, "产出指标|质量指标|验收合格率|≥95%|96%|20|15|返工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void leavesWordsToAPerson() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(2, "效益指标|社会效益指标|出行条件改善|明显改善|部分达成|30|20|雨季停工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void leavesTheFullScoreToG04() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥60公里|50公里|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
