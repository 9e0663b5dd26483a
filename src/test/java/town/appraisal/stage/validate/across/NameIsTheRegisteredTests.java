package town.appraisal.stage.validate.across;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class NameIsTheRegisteredTests {

	private final Check check = new NameIsTheRegistered();

	@Test
	void acceptsAnotherWayToWriteTheSameName() {
		assertThat(said("XC-2024-007|2024年度 村内道路（维修）-项目|小村乡|区农业农村局|小村乡人民政府|2024")).isEmpty();
	}

	@Test
	void leavesABlankNameToItsOwnRule() {
		assertThat(said("XC-2024-007||小村乡|区农业农村局|小村乡人民政府|2024")).isEmpty();
	}

	@Test
	void asksWhyAProjectGoesByAnotherName() {
		assertThat(said("XC-2024-007|村内道路新建项目|小村乡|区农业农村局|小村乡人民政府|2024"))
			.containsExactly("需说明 C3 [村内道路新建项目 → 村内道路维修项目] 项目名称填的是“村内道路新建项目”，台账登记的是“村内道路维修项目”。"
					+ " 把此格改为“村内道路维修项目”；项目确有更名的，在原因栏说明。");
	}

	private List<String> said(String identity) {
		return CaseFiles.said(this.check, CaseFiles.registered(TestSubmissions.roadRepair().identity(identity).build(),
				TestSubmissions.registeredRoadRepair()));
	}

}
