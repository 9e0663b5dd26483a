package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class LowExecutionIsExplainedTests {

	private final Check check = new LowExecutionIsExplained();

	@Test
	void acceptsAnExecutionOfExactlyNinetyPercent() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|90|81|10|90%|9");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheReasonOneFenBelow() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|90|80.999999|10|90%|9");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("需说明 J8 [90% → 90%] 执行率 89.99% 低于 90%，没有说明原因。 写明资金没有用完的原因和改进措施，可写在偏差原因栏或报告文本中。");
	}

	@Test
	void onlyPointsAtAReasonGivenInTheTable() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|45|10|50%|5")
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|6公里|15|7.5|因汛期停工，剩余工程款尚未支付");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("提示 J8 [50% → 90%] 执行率 50% 低于 90%，原因写在 K15，请核对是否充分。 写明资金没有用完的原因和改进措施，可写在偏差原因栏或报告文本中。");
	}

}
