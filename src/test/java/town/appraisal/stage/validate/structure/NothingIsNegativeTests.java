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

	@Test
	void returnsNegativePointsOfIndicatorsAndOfTheTotal() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|-30|-0.01|")
			.total("-100|-1|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I15 [-30 → ] 分值填的是负数“-30”。 核对后改为不小于 0 的数。",
				"必改 J15 [-0.01 → ] 得分填的是负数“-0.01”。 核对后改为不小于 0 的数。", "必改 I19 [-100 → ] 总分填的是负数“-100”。 核对后改为不小于 0 的数。",
				"必改 J19 [-1 → ] 总分填的是负数“-1”。 核对后改为不小于 0 的数。");
	}

	@Test
	void returnsANegativeAmountOfASource() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().source(1, "20|20|-20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 H10 [-20 → ] 上年结转资金的全年执行数填的是负数“-20”。 核对后改为不小于 0 的数。");
	}

}
