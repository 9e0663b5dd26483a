package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class RateIsPrintedAsAPercentageTests {

	private final Check check = new RateIsPrintedAsAPercentage();

	@Test
	void acceptsAPercentageAndABareZero() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|90|10|100%|10")
			.source(0, "90|90|90||0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtABareNumber() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|90|90|10|1|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 J8 [1 → 100%] 执行率填的是“1”，没有百分号，已按 100% 读取。 把此格改为 100%。");
	}

}
