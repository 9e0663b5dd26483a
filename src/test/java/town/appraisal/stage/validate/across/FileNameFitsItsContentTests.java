package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameFitsItsContentTests {

	private final Check check = new FileNameFitsItsContent();

	@Test
	void acceptsANameThatSpeaksOfItsOwnTownAndYearOrOfNone() {
		assertThat(said("小村乡/XC-2024-007_村内道路维修项目.xlsx")).isEmpty();
		assertThat(said("小村乡2024年度自评表.xlsx")).isEmpty();
		assertThat(said("自评表2025年1月10日报送.xlsx")).isEmpty();
		assertThat(said("大村乡/报送/自评表.xlsx")).isEmpty();
	}

	@Test
	void acceptsAPlaceThatIsPartOfTheProjectsName() {
		assertThat(said("XC-2024-007_村内道路维修项目_小村乡转大村乡.xlsx")).isEmpty();
	}

	@Test
	void asksAboutAnotherTown() {
		assertThat(said("大村乡自评表.xlsx"))
			.containsExactly("需说明 I4 [大村乡 → 小村乡] 文件名“大村乡自评表.xlsx”写的是“大村乡”，表内是“小村乡”。 核对是否发错文件；内容无误的，改正文件名后报送，或在原因栏说明。");
	}

	@Test
	void asksAboutAnotherYear() {
		assertThat(said("小村乡2023年自评表.xlsx"))
			.containsExactly("需说明 E2 [2023年 → 2024年] 文件名“小村乡2023年自评表.xlsx”写的是“2023年”，表内是“2024年”。"
					+ " 核对是否发错文件；内容无误的，改正文件名后报送，或在原因栏说明。");
	}

	private List<String> said(String path) {
		CaseFile file = CaseFiles.registered(TestSubmissions.roadRepair().build(),
				TestSubmissions.registeredRoadRepair(), "小村乡", "大村乡");
		return CaseFiles.said(this.check, CaseFiles.at(path, file));
	}

}
