package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class LinesAreFilledFromEndToEndTests {

	private final Check check = new LinesAreFilledFromEndToEnd();

	@Test
	void acceptsCompleteLinesAndClassesCarriedDown() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheTargetAndTheNameOfAScoredLine() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标||||15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 D15 [ → 三级指标] “数量指标”这一行没有填三级指标。 补填三级指标；这一行不用的，整行清空。",
				"需说明 F15 [ → 年度指标值] “数量指标”这一行没有填年度指标值。 补填年度指标值；这一行不用的，整行清空。");
	}

	@Test
	void pointsAtALineThatIsOnlyAClassAndAtAPartOfAnIndicator() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row("效益指标|经济效益指标||||||")
			.row("产出指标|数量指标|其中：干渠||5公里|||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 D22 [ → ] “经济效益指标”这一行只有类别，没有内容。 不用的行可以清空，或补填完整。",
				"提示 I23 [ → ] “其中：干渠”是其中项，没有分值，不单独计分。 要单独计分的，填写分值。");
	}

}
