package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class TotalIsFilledWhereSourcesAreTests {

	private final Check check = new TotalIsFilledWhereSourcesAre();

	@Test
	void acceptsAFilledTotal() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsATotalLeftBlankOrZero() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("|0|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 D8 [ → 100] 年度资金总额的年初预算数填的是“空白”，而下面的来源填了 100 万元。 把此格改为 100。",
				"必改 E8 [0 → 90] 年度资金总额的全年预算数填的是“0”，而下面的来源填了 90 万元。 把此格改为 90。");
	}

	@Test
	void acceptsZeroAboveZero() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.totalFunds("0|0|0|10|0|0")
			.source(0, "0|0|0")
			.source(1, "|0|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
