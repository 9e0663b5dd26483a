package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class OutputIsMeasuredFromEverySideTests {

	private final Check check = new OutputIsMeasuredFromEverySide();

	@Test
	void acceptsOutputMeasuredFromAllSides() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheSideThatIsMissing() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(2, "产出指标|质量指标|返工率|≤1%|1%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 B15 [ → 时效指标] 产出指标下没有“时效指标”。 补填时效指标，或说明为什么不设。");
	}

	@Test
	void saysNothingOfAFormWithoutOutput() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("5|5|5|10|100%|10")
			.row("效益指标|社会效益指标|丙|≥5个|5个|40|40|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void countsNoSideThatStandsUnderAnotherClass() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(2, "产出指标|质量指标|返工率|≤1%|1%|10|10|")
			.row(4, "效益指标|时效指标|完工时间|9月|9月|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 B15 [ → 时效指标] 产出指标下没有“时效指标”。 补填时效指标，或说明为什么不设。");
	}

}
