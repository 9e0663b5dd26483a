package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class FullShareIsWrittenAsEqualTests {

	private final Check check = new FullShareIsWrittenAsEqual();

	@Test
	void acceptsAnEqualSignAndAShareBelowTheWhole() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(1, "产出指标|质量指标|渠道工程验收合格率|≥99%|100%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtAtLeastAHundred() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(1, "产出指标|质量指标|渠道工程验收合格率|≥100%|100%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 F16 [≥100% → =100%] “渠道工程验收合格率”的指标值写成“≥100%”，比例最多 100%。 改为“=100%”。");
	}

	@Test
	void acceptsGrowthOfAtLeastAHundred() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(4, "效益指标|经济效益指标|收入增长率|≥100%|100%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
