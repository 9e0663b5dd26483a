package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class UnitFitsTheIndicatorTests {

	private final Check check = new UnitFitsTheIndicator();

	@Test
	void acceptsAUnitGivenOnOneSideOnly() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12|12.3公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtANumberWithoutAUnit() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≥12|12.3|15|15|")
			.row(1, "产出指标|质量指标|渠道工程验收合格率|=100|100|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 F15 [≥12 → ] “修复渠道长度”的指标值“≥12”没有计量单位。 在度量单位栏写明单位。",
				"提示 F16 [=100 → %] “渠道工程验收合格率”的指标值“=100”没有计量单位。 在度量单位栏写明单位，如“%”。");
	}

	@Test
	void pointsAtUnitsThatDoNotFit() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|培训人数|≥50个|50个|15|15|")
			.row(3, "产出指标|成本指标|项目总成本|≤90%|90%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 F15 [≥50个 → 人] “培训人数”的指标值“≥50个”的单位“个”不适合计人。 在度量单位栏写明单位，如“人”。",
				"提示 F18 [≤90% → 万元] “项目总成本”的指标值“≤90%”的单位“%”不适合计金额。 在度量单位栏写明单位，如“万元”。");
	}

	@Test
	void acceptsPiecesOfAThingAndAShareOfPersons() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复水闸数量|≥5个|5个|15|15|")
			.row(1, "产出指标|质量指标|参训人员合格率|≥95%|95%|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
