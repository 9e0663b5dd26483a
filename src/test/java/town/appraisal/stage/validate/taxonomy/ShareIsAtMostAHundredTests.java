package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ShareIsAtMostAHundredTests {

	private final Check check = new ShareIsAtMostAHundred();

	@Test
	void acceptsAShareOfAllAndGrowthBeyondIt() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(4, "效益指标|经济效益指标|产值增长率|≥120%|150%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutAShareAboveTheWhole() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|100.1%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("需说明 H21 [100.1% → ≤100%] “受益农户满意度”的实际完成值“100.1%”超过 100%。 核对后改为不超过 100% 的数；确有其他含义的，请说明。");
	}

}
