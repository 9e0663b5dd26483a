package town.appraisal.stage.validate.score.total;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class TotalIsSumOfScoresTests {

	private final Check check = new TotalIsSumOfScores();

	@Test
	void acceptsTheSum() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|100.00|优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsATotalThatIsNotTheSum() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|99.99|优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 J19 [99.99 → 100] 总分填的是 99.99，预算执行得分与各指标得分合计是 100。 把总分改为 100；某项得分有错的，先改得分。");
	}

	@Test
	void asksForAReasonForARoundedTotal() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥60公里|50公里|30|24.6|雨季停工")
			.total("100|95|优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 J19 [95 → 94.6] 总分填的是 95，预算执行得分与各指标得分合计是 94.6。 把总分改为 94.6；如果是按要求四舍五入，请说明；某项得分有错的，先改得分。");
	}

	@Test
	void leavesABlankTotalToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100||优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void waitsForTheRightBudgetWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|100|100%|98");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("资金分值（I8）不是 10 分（B06），改正后再核对");
	}

	@Test
	void cannotRunOnAScoreInWords() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30|满|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("得分（J15）不是数字");
	}

}
