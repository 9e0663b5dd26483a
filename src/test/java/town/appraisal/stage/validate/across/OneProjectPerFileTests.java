package town.appraisal.stage.validate.across;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

/** X10: several projects in one file. */
class OneProjectPerFileTests {

	private final Check check = new OneProjectPerFile();

	@Test
	void acceptsAFileWithOneForm() {
		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(TestSubmissions.roadRepair().build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAFileWithASecondForm() {
		List<String> said = CaseFiles.said(this.check,
				CaseFiles.alone(TestSubmissions.roadRepair().beside("自评表 (2)").build()));

		assertThat(said).containsExactly(
				"必改 A1 [自评表 (2) → 自评表] 还有工作表“自评表 (2)”，像是自评表的又一份；本文件只读取“自评表”。" + " 是另一个项目的，单独成一个文件报送；是多余的副本，删除该工作表。");
	}

}
