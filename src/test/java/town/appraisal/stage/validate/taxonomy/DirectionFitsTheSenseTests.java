package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class DirectionFitsTheSenseTests {

	private final Check check = new DirectionFitsTheSense();

	@Test
	void acceptsCapsOnWhatIsUnwanted() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|安全事故次数|≤0次|0次|15|15|")
			.row(3, "产出指标|成本指标|成本节约率|≥5%|6%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutEveryWrongDirection() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≤12公里|12公里|15|15|")
			.row(3, "产出指标|成本指标|项目总成本|≥90万元|90万元|10|10|")
			.row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≤90%|90%|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 F15 [≤ → ≥] “修复渠道长度”的指标值“≤12公里”用了“≤”，数量应是越多越好。 改为“≥”；确实如此的，请说明。",
				"需说明 F18 [≥ → ≤] “项目总成本”的指标值“≥90万元”用了“≥”，成本应是越低越好。 改为“≤”；确实如此的，请说明。",
				"需说明 F21 [≤ → ≥] “受益农户满意度”的指标值“≤90%”用了“≤”，满意度应是越高越好。 改为“≥”；确实如此的，请说明。");
	}

	@Test
	void acceptsTheUsualDirections() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutACostAimedAboveAndAcceptsOneFixed() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(2, "产出指标|成本指标|项目总成本|=90万元|90万元|10|10|")
			.row(3, "产出指标|成本指标|渠道修复单位成本|>72元/米|73元/米|10|10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 F18 [> → ≤] “渠道修复单位成本”的指标值“>72元/米”用了“>”，成本应是越低越好。 改为“≤”；确实如此的，请说明。");
	}

}
