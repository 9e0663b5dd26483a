package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ContentFitsItsClassTests {

	private final Check check = new ContentFitsItsClass();

	@Test
	void acceptsContentThatFits() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtPlainMisfits() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(1, "产出指标|质量指标|完成采购并按要求支付资金|=100%|100%|15|15|")
			.row(4, "效益指标|生态效益指标|对控制基建成本影响程度|效果明显|效果明显|15|15|")
			.row(5, "效益指标|可持续影响指标|促进教育事业健康发展|=100%|100%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"提示 D16 [完成采购并按要求支付资金 → ] “完成采购并按要求支付资金”列在质量指标下，看上去是支付或时间，不是质量。 核对分类，或改写指标；程序只能看出少数明显的情形，其余由人工核对。",
				"提示 D19 [对控制基建成本影响程度 → ] “对控制基建成本影响程度”列在生态效益指标下，看上去是成本，不是生态效益。 核对分类，或改写指标；程序只能看出少数明显的情形，其余由人工核对。",
				"提示 D20 [促进教育事业健康发展 → ] “促进教育事业健康发展”列在可持续影响指标下，看上去是定性的效果，却用百分数计量。 核对分类，或改写指标；程序只能看出少数明显的情形，其余由人工核对。");
	}

	@Test
	void acceptsWordsThatExplainThemselves() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(1, "产出指标|质量指标|资金支付合规率|=100%|100%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsAnEffectInWordsAndInItsOwnUnit() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(4, "效益指标|社会效益指标|改善灌溉条件|明显改善|明显改善|15|15|")
			.row(5, "效益指标|可持续影响指标|提升灌溉能力|≥3000亩|3120亩|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
