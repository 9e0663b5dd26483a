package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class RateIsOfTheAdjustedBudgetTests {

	private final Check check = new RateIsOfTheAdjustedBudget();

	@Test
	void acceptsTheRateOfTheAdjustedBudget() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("100|90|45|10|50%|5");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void namesTheBudgetOfTheBeginningOfTheYearAsDenominator() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("100|90|45|10|45%|4.5");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J8 [45% → 50%] 执行率 45% 是按年初预算数 100 算的；应按全年预算数 90，为 50%。 把此格改为 50%。");
	}

	@Test
	void leavesARateThatIsOfNeitherToB03() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("100|90|45|10|46%|4.6");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void toleratesTheRoundingOfABudgetHardlyMoved() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90.1|90|45|10|50%|5");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
