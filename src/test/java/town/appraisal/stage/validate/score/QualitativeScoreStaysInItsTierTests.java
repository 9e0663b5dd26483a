package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class QualitativeScoreStaysInItsTierTests {

	private final Check check = new QualitativeScoreStaysInItsTier();

	@Test
	void acceptsTheBordersOfEachTier() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|贯通|达成年度指标|15|12|略")
			.row(1, "产出指标|质量指标|工程质量|优良|部分达成年度指标并具有一定效果|15|9|略")
			.row(4, "效益指标|社会效益指标|灌溉条件|改善|未达成年度指标且效果较差|15|9|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAScoreBeyondItsTier() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|贯通|达成年度指标|15|11.99|略")
			.row(1, "产出指标|质量指标|工程质量|优良|部分达成年度指标并具有一定效果|15|12.01|略")
			.row(4, "效益指标|社会效益指标|灌溉条件|改善|未达成年度指标且效果较差|15|9.01|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 J15 [11.99 → 12 至 15 分] “修复渠道长度”实际为“达成年度指标”，得分 11.99 不在该档次的 12 至 15 分 之内。 把得分改到 12 至 15 分 之内，或改正实际完成情况的档次。",
				"必改 J16 [12.01 → 9 至 12 分] “工程质量”实际为“部分达成年度指标并具有一定效果”，得分 12.01 不在该档次的 9 至 12 分 之内。 把得分改到 9 至 12 分 之内，或改正实际完成情况的档次。",
				"必改 J19 [9.01 → 0 至 9 分] “灌溉条件”实际为“未达成年度指标且效果较差”，得分 9.01 不在该档次的 0 至 9 分 之内。 把得分改到 0 至 9 分 之内，或改正实际完成情况的档次。");
	}

	@Test
	void returnsTheFullScoreOfALowerTierAndNothingOfTheFirst() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|贯通|部分达成年度指标|15|15|略")
			.row(1, "产出指标|质量指标|工程质量|优良|达成年度指标|15|0|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 J15 [15 → 9 至 12 分] “修复渠道长度”实际为“部分达成年度指标”，得分 15 不在该档次的 9 至 12 分 之内。 把得分改到 9 至 12 分 之内，或改正实际完成情况的档次。",
				"必改 J16 [0 → 12 至 15 分] “工程质量”实际为“达成年度指标”，得分 0 不在该档次的 12 至 15 分 之内。 把得分改到 12 至 15 分 之内，或改正实际完成情况的档次。");
	}

	@Test
	void leavesWordsBesideANumberToAPerson() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|部分达成年度指标|15|15|略");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
