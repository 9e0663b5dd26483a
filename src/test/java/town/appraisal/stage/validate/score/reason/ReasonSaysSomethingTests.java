package town.appraisal.stage.validate.score.reason;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonSaysSomethingTests {

	private final Check check = new ReasonSaysSomething();

	@Test
	void acceptsAReasonAndAWordOnAFullScore() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|6公里|15|7.5|汛期停工")
			.row(1, "产出指标|质量指标|渠道工程验收合格率|=100%|100%|15|15|无");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAMarkWhereAReasonIsDue() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|6公里|15|7.5|0")
			.row(1, "产出指标|质量指标|渠道工程验收合格率|=100%|90%|15|13.5|—");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K15 [0 → ] “修复渠道长度”得 7.5 分，低于分值 15，偏差原因分析及改进措施只填了“0”。 写明没有得满分的原因和改进措施。",
				"必改 K16 [— → ] “渠道工程验收合格率”得 13.5 分，低于分值 15，偏差原因分析及改进措施只填了“—”。 写明没有得满分的原因和改进措施。");
	}

	@Test
	void pointsAtAnIdleZero() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(1, "产出指标|质量指标|渠道工程验收合格率|=100%|100%|15|15|0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 K16 [0 → ] “渠道工程验收合格率”得满分，偏差原因分析及改进措施填了没有意义的“0”。 没有偏差的，此格留空。");
	}

}
