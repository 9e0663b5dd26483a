package town.appraisal.stage.validate.across;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class UnitIsTheRegisteredTests {

	private final Check check = new UnitIsTheRegistered();

	@Test
	void acceptsTheUnitWithItsBudgetCodeAndOtherBrackets() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.identity("XC-2024-007|村内道路维修项目|小村乡|区农业农村局|219001-小村乡 人民政府(本级)|2024");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registered("小村乡人民政府（本级）", "100", "90")));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAnotherUnit() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.identity("XC-2024-007|村内道路维修项目|小村乡|区农业农村局|大村乡人民政府|2024");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).containsExactly(
				"必改 I5 [大村乡人民政府 → 小村乡人民政府] 实施单位填的是“大村乡人民政府”，台账登记的是“小村乡人民政府”。 把此格改为“小村乡人民政府”；单位确有变更的，请区级先改台账。");
	}

	@Test
	void leavesABlankUnitToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().identity("XC-2024-007|村内道路维修项目|小村乡|区农业农村局||2024");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredRoadRepair()));

		assertThat(said).isEmpty();
	}

}
