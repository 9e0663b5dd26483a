package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutionRateIsExecutedOverAnnualBudgetTests {

	private final Check check = new ExecutionRateIsExecutedOverAnnualBudget();

	@Test
	void acceptsARateRoundedToTheDigitsPrinted() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|30|10|33.3%|3.33");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsARateBeyondItsLastDigit() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|30|10|33.2%|3.33");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 J8 [33.2% → 33.33%] 执行率填的是“33.2%”，按全年执行数 30 ÷ 全年预算数 90 应为 33.33%。 把此格改为 33.33%。");
	}

	@Test
	void doesNotTakeABareOneForAnyRate() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|60|10|1|6.67");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J8 [1 → 66.67%] 执行率填的是“1”，按全年执行数 60 ÷ 全年预算数 90 应为 66.67%。 把此格改为 66.67%。");
	}

	@Test
	void namesTheRateThatWasLeftBlank() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|10||10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J8 [ → 100%] 执行率填的是“空白”，按全年执行数 90 ÷ 全年预算数 90 应为 100%。 把此格改为 100%。");
	}

	@Test
	void goesByTheSourcesWhereTheTotalIsEmpty() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("0|0|0|10|0|0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J8 [0 → 100%] 执行率填的是“0”，按全年执行数 90 ÷ 全年预算数 90 应为 100%。 把此格改为 100%。");
	}

	@Test
	void acceptsTheLongTailOfAFormula() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|30|10|0.333333333333333|3.33");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void cannotRunWithoutABudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("||90|10||").source(0, "").source(1, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("没有全年预算数或全年执行数，执行率无法计算");
	}

	@Test
	void cannotRunOnWords() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|约90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("年度资金总额的全年执行数（H8）不是数字");
	}

	@Test
	void needsNoRateWithoutABudgetWhereExecutionIsNotScored() {
		SubmissionBuilder submission = TestSubmissions.laiguangying().totalFunds("").source(0, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void cannotJudgeARateWithoutABudgetEvenWhereExecutionIsNotScored() {
		SubmissionBuilder submission = TestSubmissions.laiguangying().totalFunds("||||100%").source(0, "");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("没有全年预算数或全年执行数，执行率无法计算");
	}

}
