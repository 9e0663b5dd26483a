package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class AmountsAreInWanTests {

	private final Check check = new AmountsAreInWan();

	@Test
	void acceptsAmountsOfTheRegistersOrder() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAFormWhoseLabelSaysYuan() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().statedInYuan();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 A7 [100 → 0.01] 项目资金（万元）疑似不是以万元填写：100 按万元读是 100 万元，按元读是 0.01 万元。 金额一律以万元填写；本来是元的，把各金额换算成万元，此项填 0.01。");
	}

	@Test
	void returnsBudgetsTenThousandTimesTheRegisters() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("1000000|900000|900000|10|100%|10");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).containsExactly(
				"必改 D8 [1000000 → 100] 年度资金总额的年初预算数疑似不是以万元填写：1000000 按万元读是 1000000 万元，按元读是 100 万元。 金额一律以万元填写；本来是元的，把各金额换算成万元，此项填 100。",
				"必改 E8 [900000 → 90] 年度资金总额的全年预算数疑似不是以万元填写：900000 按万元读是 900000 万元，按元读是 90 万元。 金额一律以万元填写；本来是元的，把各金额换算成万元，此项填 90。");
	}

	@Test
	void returnsABudgetTenThousandthOfTheRegisters() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|0.009|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).containsExactly(
				"必改 E8 [0.009 → 90] 年度资金总额的全年预算数疑似不是以万元填写：0.009 按万元读是 0.009 万元，按亿元读是 90 万元。 金额一律以万元填写；本来是亿元的，把各金额换算成万元，此项填 90。");
	}

	@Test
	void returnsABudgetTenThousandTimesTheOtherWithoutARegister() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("1000000|100|90|10|90%|9");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 D8 [1000000 → 100] 年度资金总额的年初预算数疑似不是以万元填写：1000000 按万元读是 1000000 万元，按元读是 100 万元。 金额一律以万元填写；本来是元的，把各金额换算成万元，此项填 100。");
	}

	@Test
	void takesTenThousandTimesWithinOnePercentForASlip() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("1010000|909090|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).containsExactly(
				"必改 D8 [1010000 → 101] 年度资金总额的年初预算数疑似不是以万元填写：1010000 按万元读是 1010000 万元，按元读是 101 万元。 金额一律以万元填写；本来是元的，把各金额换算成万元，此项填 101。");
	}

	@Test
	void asksAboutABudgetNoTownshipHasWhereThereIsNoRegister() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("387664.62|387664.62|387664.62|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 E8 [387664.62 → 38.766462] 年度资金总额的全年预算数疑似不是以万元填写：387664.62 按万元读是 387664.62 万元，按元读是 38.766462 万元。 金额一律以万元填写；本来是元的，把各金额换算成万元，此项填 38.766462。");
	}

	@Test
	void acceptsABudgetAtTheLimit() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("10000|10000|10000|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
