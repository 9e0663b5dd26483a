package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class OutputFitsSpendingTests {

	private final Check check = new OutputFitsSpending();

	@Test
	void acceptsAllOutputsAtSixtyPercent() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|90|54|10|60%|6");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksHowAllOutputsWereDeliveredOneFenBelow() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|90|53.999999|10|60%|6");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("需说明 J8 [60% → ] 年度资金总额执行率只有 59.99%，产出却全部完成，没有说明原因。 说明没有支付的原因（如待结算、质保金），或核对产出和执行数。");
	}

	@Test
	void acceptsLittleSpendingWithOutputsOpen() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|45|10|50%|5")
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|6公里|15|7.5|汛期");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutASourceLeftUntouched() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|60|10|66.67%|6.67")
			.source(0, "60|60|60")
			.source(1, "")
			.source(2, "30|30|0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("需说明 H11 [0 → ] 其他资金执行率只有 0%，其他来源却已有支出，没有说明原因。 说明没有支付的原因（如待结算、质保金），或核对产出和执行数。");
	}

	@Test
	void asksWhyNothingWasSpent() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|0|10|0%|0")
			.source(0, "90|90|0")
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|0公里|15|0|未开工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 H8 [0 → ] 年度资金总额执行率只有 0%，全年没有支出，没有说明原因。 说明没有支付的原因（如待结算、质保金），或核对产出和执行数。");
	}

}
