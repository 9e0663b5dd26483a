package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class TotalIsSumOfSourcesTests {

	private final Check check = new TotalIsSumOfSources();

	@Test
	void acceptsATotalThatTiesToTheFen() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsATotalOneFenOff() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90.000001|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 E8 [90.000001 → 90] 年度资金总额的全年预算数填的是 90.000001，下面各来源合计是 90（万元）。 把此格改为 90；如果是来源填错，改正来源金额。");
	}

	@Test
	void saysWhichCellKeepsItFromRunning() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|约90|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("年度资金总额的全年预算数（E8）不是数字");
	}

	@Test
	void saysNothingOfSourcesLeftBlank() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("5|5|5|10|100%|10")
			.funds("")
			.funds("")
			.funds("");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
