package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsAddUpTo100Tests {

	private final Check check = new WeightsAddUpTo100();

	@Test
	void acceptsWeightsOf100WithTheBudgetRow() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsWeightsAboveOrBelow100() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30.1|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 I19 [100.1 → 100] 分值合计是 100.1：预算执行率 10，指标 90.1；应为 100。 调整各指标的分值，使合计为 100。");
	}

	@Test
	void goesByTheSchemeWhereTheBudgetWeightIsWrong() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|100|100%|98");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void waitsForAMissingWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里||30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("“维修道路长度”没有分值（W03）");
	}

}
