package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityIsCompleteTests {

	private final Check check = new IdentityIsComplete();

	@Test
	void acceptsACompleteIdentityWithoutACode() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().identity("|村内道路维修项目||区农业农村局|小村乡人民政府|2024");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void namesEveryBlankPartOfTheIdentity() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().identity("XC-2024-007|村内道路维修项目|小村乡|—||2024");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 C5 [— → ] “主管部门”没有填写。 在此格填写主管部门，与项目台账一致。",
				"必改 I5 [ → ] “实施单位”没有填写。 在此格填写实施单位，与项目台账一致。");
	}

}
