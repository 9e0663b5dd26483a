package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetWeightIsTheSchemesTests {

	private final Check check = new BudgetWeightIsTheSchemes();

	@Test
	void acceptsTheSchemesWeightHoweverTyped() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|10.0|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsATotalTypedIntoTheWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|100|100%|98");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I8 [100 → 10] 年度资金总额的分值填的是“100”，按“10号”方案应为 10。 把此格改为 10，得分相应按执行率重算。");
	}

	@Test
	void acceptsABlankWhereExecutionIsNotScored() {
		SubmissionBuilder submission = TestSubmissions.laiguangying();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsABlankWhereExecutionIsScored() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90||100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I8 [ → 10] 年度资金总额的分值填的是“空白”，按“10号”方案应为 10。 把此格改为 10，得分相应按执行率重算。");
	}

}
