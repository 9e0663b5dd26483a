package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreAndActualComeTogetherTests {

	private final Check check = new ScoreAndActualComeTogether();

	@Test
	void acceptsALineThatHasNeither() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里||30||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAResultWithoutAScoreAndAScoreWithoutAResult() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30||")
			.row(1, "产出指标|质量指标|验收合格率|≥95%||20|20|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J15 [ → ] “维修道路长度”的得分没有填，而实际完成值已经填了。 补填得分；确实没有开展的，说明原因并把得分记为 0。",
				"必改 H16 [ → ] “验收合格率”的实际完成值没有填，而得分已经填了。 补填实际完成值；确实没有开展的，说明原因并把得分记为 0。");
	}

	@Test
	void returnsSpendingWithoutABudgetScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|10|100%|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K8 [ → ] 年度资金总额的得分没有填，而年度资金总额的全年执行数已经填了。 补填得分；确实没有开展的，说明原因并把得分记为 0。");
	}

	@Test
	void acceptsNoBudgetScoreWhereExecutionIsNotScored() {
		SubmissionBuilder submission = TestSubmissions.laiguangying();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsATableWithoutAnyResult() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("")
			.row("产出指标|数量指标|足额保障率|=100%||22.5||")
			.row("效益指标|经济效益指标|结余率|≤5%||22.5||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 H15 [ → ] “足额保障率”的实际完成值和得分没有填，而分值已经填了。 补填实际完成值；确实没有开展的，说明原因并把得分记为 0。",
				"必改 H16 [ → ] “结余率”的实际完成值和得分没有填，而分值已经填了。 补填实际完成值；确实没有开展的，说明原因并把得分记为 0。");
	}

	@Test
	void returnsABudgetScoreWithoutSpending() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("100|90||10||10")
			.source(0, "80|70")
			.source(1, "20|20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 H8 [ → ] 年度资金总额的全年执行数没有填，而得分已经填了。 补填年度资金总额的全年执行数；确实没有开展的，说明原因并把得分记为 0。");
	}

	@Test
	void acceptsNeitherSpendingNorABudgetScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("100|90||10||")
			.source(0, "80|70")
			.source(1, "20|20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksNothingOfAPartOfAnIndicator() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row("产出指标|数量指标|其中：干道||5公里|||")
			.row("产出指标|数量指标|其中：支路||5公里|5||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J20 [ → ] “其中：支路”的得分没有填，而实际完成值已经填了。 补填得分；确实没有开展的，说明原因并把得分记为 0。");
	}

	@Test
	void passesOverALineWithoutAWeightInATableWithoutAnyResult() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("")
			.row("产出指标|数量指标|足额保障率|=100%||||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
