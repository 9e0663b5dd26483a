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

}
