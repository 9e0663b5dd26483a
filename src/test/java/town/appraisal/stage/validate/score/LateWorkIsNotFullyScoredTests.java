package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class LateWorkIsNotFullyScoredTests {

	private final Check check = new LateWorkIsNotFullyScored();

	@Test
	void acceptsTheLastDay() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(2, "产出指标|时效指标|完工时间|2024年9月30日前|2024-09-30|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsTheDayAfter() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(2, "产出指标|时效指标|完工时间|2024年9月30日前|2024-10-01|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 J17 [10 → ] “完工时间”要求“2024年9月30日前”，实际“2024-10-01”，晚于要求，却得了满分 10。 核对日期；确实晚于要求的，按完成情况扣分并写明原因。");
	}

	@Test
	void returnsALaterMonthOfTheSameYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(2, "产出指标|时效指标|完工时间|9月底前|10月|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 J17 [10 → ] “完工时间”要求“9月底前”，实际“10月”，晚于要求，却得了满分 10。 核对日期；确实晚于要求的，按完成情况扣分并写明原因。");
	}

	@Test
	void acceptsLateWorkWithPointsOff() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(2, "产出指标|时效指标|完工时间|9月底前|10月|10|8|汛期");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void leavesSeveralDatesToAReader() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(2, "产出指标|时效指标|完工时间|3月至9月|4月至10月|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void takesANumberForNoDate() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(2, "产出指标|时效指标|完工时间|9月底前|10.15|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
