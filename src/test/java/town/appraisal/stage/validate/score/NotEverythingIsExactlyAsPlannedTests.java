package town.appraisal.stage.validate.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class NotEverythingIsExactlyAsPlannedTests {

	private final Check check = new NotEverythingIsExactlyAsPlanned();

	@Test
	void acceptsOneResultThatDiffers() {
		SubmissionBuilder submission = TestSubmissions.laiguangying();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtAFormThatIsExactThroughout() {
		SubmissionBuilder submission = TestSubmissions.laiguangying().row(4, "满意度指标|服务对象满意度指标|服务对象满意度|≥90%|90%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 A14 [6 → ] 全部 6 项指标的实际完成值都恰好等于指标值，且都得满分。 核对实际完成值是否照抄了指标值，按实际情况填写。");
	}

	@Test
	void saysNothingOfTwoLines() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("5|5|5|10|100%|10")
			.row("产出指标|数量指标|甲|≥5个|5个|50|50|")
			.row("效益指标|社会效益指标|乙|≥5个|5个|40|40|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtThreeLines() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("|名|乡|局|所|2024")
			.funds("5|5|5|10|100%|10")
			.row("产出指标|数量指标|甲|≥5个|5个|30|30|")
			.row("产出指标|质量指标|乙|≥5个|5个|20|20|")
			.row("效益指标|社会效益指标|丙|≥5个|5个|40|40|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 A14 [3 → ] 全部 3 项指标的实际完成值都恰好等于指标值，且都得满分。 核对实际完成值是否照抄了指标值，按实际情况填写。");
	}

	@Test
	void acceptsPointsTakenOffAnExactResult() {
		SubmissionBuilder submission = TestSubmissions.laiguangying()
			.row(4, "满意度指标|服务对象满意度指标|服务对象满意度|≥90%|90%|10|9.99|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsAnExactResultWithoutAScore() {
		SubmissionBuilder submission = TestSubmissions.laiguangying().row(4, "满意度指标|服务对象满意度指标|服务对象满意度|≥90%|90%|10||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

}
