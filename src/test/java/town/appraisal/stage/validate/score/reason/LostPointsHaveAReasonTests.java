package town.appraisal.stage.validate.score.reason;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class LostPointsHaveAReasonTests {

	private final Check check = new LostPointsHaveAReason();

	@Test
	void acceptsLostPointsWithAReason() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥60公里|50公里|30|25|雨季停工，明年补修");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsLostPointsWithoutAReason() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥60公里|50公里|30|25|")
			.row(1, "产出指标|质量指标|验收合格率|≥95%|95%|20|19.99|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K15 [ → ] “维修道路长度”得 25 分，低于分值 30，偏差原因分析及改进措施没有写。 在此格写明没有得满分的原因和改进措施。",
				"必改 K16 [ → ] “验收合格率”得 19.99 分，低于分值 20，偏差原因分析及改进措施没有写。 在此格写明没有得满分的原因和改进措施。");
	}

	@Test
	void acceptsNoReasonForTheFullScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30|30.00|0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void leavesAMarkInPlaceOfAReasonToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(1, "产出指标|质量指标|验收合格率|≥95%|95%|20|19.99|无");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void passesOverALineWithoutAPositiveWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥60公里|50公里|0|-1|")
			.row(1, "产出指标|质量指标|验收合格率|≥95%|95%|-5|-6|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
