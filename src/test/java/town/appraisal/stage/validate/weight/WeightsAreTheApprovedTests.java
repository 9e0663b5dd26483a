package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsAreTheApprovedTests {

	private final Check check = new WeightsAreTheApproved();

	@Test
	void acceptsTheApprovedWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredWith("修复渠道长度", "15.00")));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAnotherWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredWith("修复渠道长度", "20")));

		assertThat(said).containsExactly("必改 I15 [15 → 20] “修复渠道长度”的分值填的是 15，批复的绩效目标是 20。 把此格改为 20；分值确有调整的，请区级先改台账。");
	}

	@Test
	void saysNothingOfIndicatorsTheRegisterDoesNotName() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredWith("修复机耕路", "20")));

		assertThat(said).isEmpty();
	}

}
