package town.appraisal.stage.validate.score.total;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class GradeHoldsAfterReviewTests {

	private final Check check = new GradeHoldsAfterReview();

	@Test
	void acceptsALowerScoreWithinTheGrade() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|90|优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsATotalThatFallsIntoAnotherGrade() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|30公里|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 J19 [100 → 88] 总分 100 属“优”，按规则复核为 88，属“良”。 逐项核对得分，把总分改为复核后的 88；其他有“必改”的得分一并改正。");
	}

	@Test
	void cannotRunOnAScoreInWords() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30|满|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("得分（J15）不是数字");
	}

	@Test
	void waitsForAMissingWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里||30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("“维修道路长度”没有分值（W03）");
	}

	@Test
	void passesOverALineWithNeitherWeightNorScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row("产出指标|时效指标|完工时间|9月底前|9月|||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
