package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class EverySourceHasItsLineTests {

	private final Check check = new EverySourceHasItsLine();

	@Test
	void acceptsAFormWithAllItsLines() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().issued();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsOurTemplateWithoutALine() {
		SubmissionBuilder submission = new SubmissionBuilder().issued()
			.identity("|名|乡|局|所|2024")
			.funds("5|5|5|10|100%|10")
			.funds("5|5|5")
			.funds("");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 E8 [ → 其他资金] 项目资金表中没有“其他资金”一行，可能被删除或改名。 恢复名为“其他资金”的一行；没有这项资金的填 0 或留空。");
	}

	@Test
	void onlyPointsAtAPlainFormWithoutALine() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("5|5|5|10|100%|10")
			.funds("5|5|5")
			.funds("");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 E8 [ → 其他资金] 项目资金表中没有“其他资金”一行，可能被删除或改名。 恢复名为“其他资金”的一行；没有这项资金的填 0 或留空。");
	}

}
