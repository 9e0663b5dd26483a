package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class EveryScoredRowHasAWeightTests {

	private final Check check = new EveryScoredRowHasAWeight();

	@Test
	void acceptsALineThatIsOnlyAName() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row("产出指标|时效指标|指标2：|||||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAScoredLineWithoutAWeight() {
		SubmissionBuilder submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里||30|")
			.row(1, "产出指标|质量指标|验收合格率|≥95%|95%|0|0|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I15 [ → ] 指标“维修道路长度”的分值是“空白”。 在此格填写大于 0 的分值，使全表合计为 100。",
				"必改 I16 [0 → ] 指标“验收合格率”的分值是“0”。 在此格填写大于 0 的分值，使全表合计为 100。");
	}

	@Test
	void leavesANegativeWeightToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|-1|0|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsAPartOfAnIndicatorWithoutAWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row("产出指标|数量指标|其中：干渠||5公里|||")
			.row("产出指标|数量指标|其中：支渠||5公里|0||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I23 [0 → ] 指标“其中：支渠”的分值是“0”。 在此格填写大于 0 的分值，使全表合计为 100。");
	}

}
