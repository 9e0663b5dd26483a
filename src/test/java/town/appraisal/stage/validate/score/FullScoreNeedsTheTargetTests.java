package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class FullScoreNeedsTheTargetTests {

	private final Check check = new FullScoreNeedsTheTarget();

	@Test
	void acceptsTheFullScoreAtTheTarget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsTheFullScoreBelowTheTarget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|49.9公里|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 J15 [30 → 29.94] “维修道路长度”指标值 ≥50公里，实际 49.9公里，没有达到，却得了满分 30；按比例应为 29.94。 把得分改为 29.94，并在偏差原因栏写明原因。");
	}

	@Test
	void returnsTheFullScoreAboveACeiling() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|成本指标|单价|≤50万元|60|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 J15 [30 → 25] “单价”指标值 ≤50万元，实际 60，没有达到，却得了满分 30；按比例应为 25。 把得分改为 25，并在偏差原因栏写明原因。");
	}

	@Test
	void leavesDifferentUnitsToAPerson() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|40%|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void doesNotTakeAFractionForAPercentage() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(1, "产出指标|质量指标|验收合格率|≥95%|0.96|20|20|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void doesNotGuessTheDirectionOfACost() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|成本指标|单价|50万元|40万元|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void cannotRunOnAFormulaInError() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|#REF!|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("实际完成值（H15）公式出错");
	}

	@Test
	void acceptsAGapWorthLessThanAHundredthOfAPoint() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50000米|49999米|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void leavesAReducedScoreToG06() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|49.9公里|30|29|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
