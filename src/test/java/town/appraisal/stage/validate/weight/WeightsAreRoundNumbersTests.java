package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsAreRoundNumbersTests {

	private final Check check = new WeightsAreRoundNumbers();

	@Test
	void acceptsOneDecimal() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|12.50|12.5|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtTwo() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|12.25|12.25|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 I15 [12.25 → ] “修复渠道长度”的分值“12.25”超过一位小数。 改为整数或最多一位小数，合计仍为 100。");
	}

}
