package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class SpendingHasABudgetTests {

	private final Check check = new SpendingHasABudget();

	@Test
	void acceptsSpendingWithABudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsSpendingWithoutABudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("100||90|10|100%|10")
			.source(0, "80||70")
			.source(1, "20||20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 E8 [ → ] 全年执行数填了 90 万元，全年预算数却是“空白”。 在此格填写调整后的全年预算数（万元）。");
	}

	@Test
	void acceptsNothingSpentOfNothing() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("100|0|0|10||0")
			.source(0, "80")
			.source(1, "20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsSpendingOfABudgetOfNothing() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("100|0|90|10|100%|10")
			.source(0, "80")
			.source(1, "20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 E8 [0 → ] 全年执行数填了 90 万元，全年预算数却是“0”。 在此格填写调整后的全年预算数（万元）。");
	}

}
