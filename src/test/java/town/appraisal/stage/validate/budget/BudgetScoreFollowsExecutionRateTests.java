package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetScoreFollowsExecutionRateTests {

	private final Check check = new BudgetScoreFollowsExecutionRate();

	@Test
	void acceptsTheExactScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|43.2|37.24|10|86.2%|8.62");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForAReasonForARoundedScore() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|43.2|37.24|10|86.2%|9");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("需说明 K8 [9 → 8.62] 得分填的是 9，按执行率 86.2% × 10 分应为 8.62。 把此格改为 8.62；如果是按要求四舍五入，请说明。");
	}

	@Test
	void returnsAScoreBeyondAnyRounding() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|43.2|37.24|10|86.2%|8.61");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K8 [8.61 → 8.62] 得分填的是 8.61，按执行率 86.2% × 10 分应为 8.62。 把此格改为 8.62。");
	}

	@Test
	void neverExpectsMoreThanTheWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|99|10|110%|11");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K8 [11 → 10] 得分填的是 11，按执行率 110% × 10 分应为 10。 把此格改为 10。");
	}

	@Test
	void leavesABlankScoreToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|10|100%|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void waitsForTheRightWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|100|100%|98");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("资金分值（I8）不是 10 分（B06），改正后再核对");
	}

	@Test
	void expectsNothingWhereExecutionIsNotScored() {
		SubmissionBuilder submission = TestSubmissions.laiguangying();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void cannotRunWithoutABudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("||90|10||5")
			.source(0, "")
			.source(1, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("没有全年预算数或全年执行数，执行率无法计算");
	}

	@Test
	void needsNoBudgetWhereExecutionIsNotScored() {
		SubmissionBuilder submission = TestSubmissions.laiguangying().totalFunds("").source(0, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
