package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class Level2BelongsToItsLevel1Tests {

	private final Check check = new Level2BelongsToItsLevel1();

	@Test
	void acceptsATrailingWord() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(3, "满意度指标|服务对象满意度指标等|村民满意度|≥90%|90%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAClassUnderTheWrongLevel1() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(2, "效益指标|质量指标|出行条件改善|明显改善|达成预期指标|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 C17 [质量指标 → 经济效益指标、社会效益指标、生态效益指标、可持续影响指标] 二级指标“质量指标”不属于一级指标“效益指标”。 改为以下之一：经济效益指标、社会效益指标、生态效益指标、可持续影响指标；或把这一行移到对应的一级指标下。");
	}

	@Test
	void returnsAClassThatIsNotOfficial() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|进度指标|维修道路长度|≥50公里|50公里|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 C15 [进度指标 → 数量指标、质量指标、时效指标、成本指标] 二级指标“进度指标”不属于一级指标“产出指标”。 改为以下之一：数量指标、质量指标、时效指标、成本指标；或把这一行移到对应的一级指标下。");
	}

	@Test
	void acceptsCostUnderOutputAndOfItsOwn() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|成本指标|单价|≤5万元|5万元|30|30|")
			.row(1, "成本指标|成本指标|总价|≤5万元|5万元|20|20|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
