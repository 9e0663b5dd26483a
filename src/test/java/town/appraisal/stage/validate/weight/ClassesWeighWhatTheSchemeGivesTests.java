package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ClassesWeighWhatTheSchemeGivesTests {

	private final Check check = new ClassesWeighWhatTheSchemeGives();

	@Test
	void acceptsTheWeightsOfTheScheme() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsTheWeightsOfAnotherShippedScheme() {
		SubmissionBuilder submission = TestSubmissions.laiguangying();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsOtherWeights() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|35|35|")
			.row(4, "效益指标|社会效益指标|改善灌溉面积|≥3000亩|3120亩|5|5|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 I15 [产出指标 70、效益指标 20 → 产出指标 50、效益指标 30] 按“10号”方案，一级指标的分值应为 产出指标 50、效益指标 30，表中是 产出指标 70、效益指标 20。 调整各指标的分值，使一级指标合计符合方案；确需调整权重的，在偏差原因栏写明分值调整的依据。");
	}

	@Test
	void asksForAReasonWhereTheFormTellsOfTheChange() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|20|20|按批复调整分值")
			.row(4, "效益指标|社会效益指标|改善灌溉面积|≥3000亩|3120亩|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 I15 [产出指标 55、效益指标 25 → 产出指标 50、效益指标 30] 按“10号”方案，一级指标的分值应为 产出指标 50、效益指标 30，表中是 产出指标 55、效益指标 25。 调整各指标的分值，使一级指标合计符合方案；确需调整权重的，在偏差原因栏写明分值调整的依据。");
	}

	@Test
	void doesNotRunOnAnotherBudgetWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|90|90|100|100%|98");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("资金分值（I8）不是 10 分（B06），改正后再核对");
	}

	@Test
	void doesNotRunWithoutAWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里||15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("“修复渠道长度”没有分值（W03）");
	}

}
