package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class Level1IsOfficialTests {

	private final Check check = new Level1IsOfficial();

	@Test
	void acceptsAnOlderNameOfAClass() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(2, "效果指标|社会效益指标|出行条件改善|明显改善|达成预期指标|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAClassThatIsNotOfficial() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(2, "工作指标|社会效益指标|出行条件改善|明显改善|达成预期指标|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 B17 [工作指标 → 产出指标、成本指标、效益指标、满意度指标] 一级指标“工作指标”不在规定的名称中。 改为以下之一：产出指标、成本指标、效益指标、满意度指标。");
	}

	@Test
	void passesOverALineWithNothingButNames() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row("工作指标|其他||||||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
