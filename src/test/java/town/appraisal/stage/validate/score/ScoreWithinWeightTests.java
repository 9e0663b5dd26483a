package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreWithinWeightTests {

	private final Check check = new ScoreWithinWeight();

	@Test
	void acceptsTheFullScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAScoreAboveItsWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|80公里|30|30.01|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J15 [30.01 → 30] “维修道路长度”得 30.01 分，超过分值 30。 把得分改为不超过 30 的数。");
	}

	@Test
	void looksAtTheBudgetScoreWhereItCannotBeRecomputed() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("||90|10||12")
			.source(0, "")
			.source(1, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K8 [12 → 10] “年度资金总额”得 12 分，超过分值 10。 把得分改为不超过 10 的数。");
	}

	@Test
	void acceptsAFullBudgetScoreThatCannotBeRecomputed() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("||90|10||10")
			.source(0, "")
			.source(1, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
