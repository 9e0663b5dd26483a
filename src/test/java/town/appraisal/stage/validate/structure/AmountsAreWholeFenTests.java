package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class AmountsAreWholeFenTests {

	private final Check check = new AmountsAreWholeFen();

	@Test
	void acceptsSixDecimals() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90.000001|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAnAmountFinerThanOneFen() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90.0000001|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 E8 [90.0000001 → ] 年度资金总额的全年预算数填的是“90.0000001”，超过6位小数，比分还小。 按实际金额改写，最多保留 6 位小数，如 66.649016。");
	}

}
