package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class NothingIsNegativeTests {

	private final Check check = new NothingIsNegative();

	@Test
	void acceptsZero() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("0|0|0|0|0%|0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsNegativeAmountsAndPoints() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|-0.000001|10|100%|-1");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 H8 [-0.000001 → ] 年度资金总额的全年执行数填的是负数“-0.000001”。 核对后改为不小于 0 的数。",
				"必改 K8 [-1 → ] 得分填的是负数“-1”。 核对后改为不小于 0 的数。");
	}

}
