package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class InitialBudgetIsFilledTests {

	private final Check check = new InitialBudgetIsFilled();

	@Test
	void acceptsAnInitialBudgetOfZero() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("0|90|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheInitialBudget() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("|90|90|10|100%|10")
			.source(0, "|90|90");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 D8 [ → ] 年度资金总额的年初预算数没有填写。 填写年初批复数（万元）；年初没有安排、年中追加的，填 0 并说明。");
	}

	@Test
	void namesTheAmountTheRegisterApproves() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("|90|90|10|100%|10")
			.source(0, "|90|90");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registered("小村乡人民政府", "88.5", "90")));

		assertThat(said)
			.containsExactly("需说明 D8 [ → 88.5] 年度资金总额的年初预算数没有填写。 填写年初批复数（万元），台账批复的是 88.5；年初没有安排、年中追加的，填 0 并说明。");
	}

	@Test
	void leavesATotalThatItsSourcesHaveToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("|90|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
