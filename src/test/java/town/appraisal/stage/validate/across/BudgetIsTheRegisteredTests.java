package town.appraisal.stage.validate.across;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetIsTheRegisteredTests {

	private final Check check = new BudgetIsTheRegistered();

	@Test
	void acceptsTheApprovedBudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsABudgetOneFenOff() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90.000001|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).containsExactly(
				"必改 E8 [90.000001 → 90] 年度资金总额的全年预算数填的是 90.000001，台账批复的是 90（万元）。 把此格改为 90；预算确有调整的，请区级先改台账。");
	}

	@Test
	void leavesASlipOfTheUnitToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("1000000|900000|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).isEmpty();
	}

	@Test
	void passesOverAmountsTheRegisterDoesNotState() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registered("小村乡人民政府", "", "90")));

		assertThat(said).isEmpty();
	}

}
