package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class EverySheetIsThereTests {

	private final Check check = new EverySheetIsThere();

	@Test
	void acceptsAWorkbookWithAllItsSheets() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAWorkbookWhoseTextSheetWasDeleted() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().without("报告文本");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改  [ → 报告文本] 缺少工作表“报告文本”，可能被删除或改名。 恢复名为“报告文本”的工作表；找不到时从下发的模板复制。");
	}

}
