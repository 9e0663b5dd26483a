package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class SpendingWithinBudgetTests {

	private final Check check = new SpendingWithinBudget();

	@Test
	void acceptsSpendingTheWholeBudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsSpendingOneFenAboveTheBudget() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90.000001|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 H8 [90.000001 → 90] 全年执行数 90.000001 大于全年预算数 90（万元），超出 0.000001。 核对两个数；确有追加的，把全年预算数改为调整后的批复数。");
	}

}
