package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetAdjustmentIsExplainedTests {

	private final Check check = new BudgetAdjustmentIsExplained();

	@Test
	void acceptsAShiftOfExactlyTenPercent() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("100|90|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheReasonOneFenBeyond() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("100|110.000001|90|10|81.82%|8.18");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 E8 [110.000001 → ] 全年预算数 110.000001 与年初预算数 100（万元）相差 10.000001，超过 10%，没有说明原因。 写明追加或调减的依据和原因，可写在偏差原因栏或报告文本中。");
	}

	@Test
	void asksForTheReasonOfABudgetAddedWithinTheYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("0|90|90|10|100%|10")
			.source(0, "0|90|90");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("需说明 E8 [90 → ] 全年预算数 90 与年初预算数 0（万元）相差 90，超过 10%，没有说明原因。 写明追加或调减的依据和原因，可写在偏差原因栏或报告文本中。");
	}

	@Test
	void onlyPointsAtAReasonGivenInTheTable() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("60|90|90|10|100%|10")
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|11公里|15|13.75|年中追加预算30万元，新增渠段明年完工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"提示 E8 [90 → ] 全年预算数 90 与年初预算数 60（万元）相差 30，超过 10%，原因写在 K15，请核对是否充分。 写明追加或调减的依据和原因，可写在偏差原因栏或报告文本中。");
	}

	@Test
	void onlyPointsAtAShiftTheRegisterRecords() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("100|80|80|10|100%|10");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registered("小村乡人民政府", "100", "80")));

		assertThat(said).containsExactly(
				"提示 E8 [80 → ] 全年预算数 80 与年初预算数 100（万元）相差 20，超过 10%，台账已登记这一调整。 写明追加或调减的依据和原因，可写在偏差原因栏或报告文本中。");
	}

	@Test
	void leavesASlipOfTheUnitToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("1000000|100|90|10|90%|9");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
