package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreIsANumberFromZeroTests {

	private final Check check = new ScoreIsANumberFromZero();

	@Test
	void acceptsZero() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|0公里|15|0|未开工");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsANegativeScoreAndWords() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|15|-0.01|")
			.row(1, "产出指标|质量指标|渠道工程验收合格率|=100%|100%|15|满分|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J15 [-0.01 → 15] “修复渠道长度”的得分填的是“-0.01”，是负数。 填写 0 到 15 之间的数。",
				"必改 J16 [满分 → 15] “渠道工程验收合格率”的得分填的是“满分”，不是数字。 填写 0 到 15 之间的数。");
	}

}
