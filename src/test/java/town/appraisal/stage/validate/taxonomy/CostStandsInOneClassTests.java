package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class CostStandsInOneClassTests {

	private final Check check = new CostStandsInOneClass();

	@Test
	void acceptsCostsUnderOutput() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsCostsAsAClassOfTheirOwn() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(3, "成本指标|经济成本指标|渠道修复单位成本|≤72元/米|70元/米|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsCostsInBothClasses() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(4, "成本指标|经济成本指标|总成本|≤90万元|90万元|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 C18 [成本指标 → ] 表中已有一级指标“成本指标”，产出指标下又列了“成本指标”（渠道修复单位成本）。 把产出指标下的成本指标并入一级指标“成本指标”，分值按“10号”方案。");
	}

}
