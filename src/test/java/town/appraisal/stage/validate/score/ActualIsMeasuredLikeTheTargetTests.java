package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ActualIsMeasuredLikeTheTargetTests {

	private final Check check = new ActualIsMeasuredLikeTheTarget();

	@Test
	void acceptsTheSameUnitAndOneLeftOut() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsKindsThatDiffer() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3%|15|15|")
			.row(1, "产出指标|质量指标|渠道工程验收合格率|=100%|全部合格|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 H15 [12.3% → ≥12公里] “修复渠道长度”指标值是“≥12公里”，实际完成值是“12.3%”，单位不同。 把实际完成值改成与指标值同类、同单位的写法。",
				"必改 H16 [全部合格 → =100%] “渠道工程验收合格率”指标值是“=100%”，实际完成值是“全部合格”，一个是数字，一个是文字。 把实际完成值改成与指标值同类、同单位的写法。");
	}

	@Test
	void asksAboutUnitsThatMayMeanTheSame() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12300米|15|15|")
			.row(5, "效益指标|可持续影响指标|管护制度|建立健全|100%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 H15 [12300米 → ≥12公里] “修复渠道长度”指标值是“≥12公里”，实际完成值是“12300米”，单位不同。 把实际完成值改成与指标值同类、同单位的写法。",
				"需说明 H20 [100% → 建立健全] “管护制度”指标值是“建立健全”，实际完成值是“100%”，一个是文字，一个是数字。 把实际完成值改成与指标值同类、同单位的写法。");
	}

	@Test
	void leavesWordsWithFiguresToAReader() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|共12公里300米|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
