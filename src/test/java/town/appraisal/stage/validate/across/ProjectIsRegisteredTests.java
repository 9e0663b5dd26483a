package town.appraisal.stage.validate.across;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectIsRegisteredTests {

	private final Check check = new ProjectIsRegistered();

	@Test
	void acceptsARegisteredProject() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).isEmpty();
	}

	@Test
	void saysNothingWithoutARegister() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAProjectTheRegisterDoesNotHave() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.unregistered(submission.build()));

		assertThat(said).containsExactly(
				"必改 C4 [XC-2024-007 → ] 项目台账中没有编号“XC-2024-007”的项目（村内道路维修项目）。 核对项目编号，改为台账中的编号；台账漏登的，请区级补登。");
	}

}
