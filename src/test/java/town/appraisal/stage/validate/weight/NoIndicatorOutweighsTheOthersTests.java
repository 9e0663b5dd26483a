package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class NoIndicatorOutweighsTheOthersTests {

	private final Check check = new NoIndicatorOutweighsTheOthers();

	@Test
	void acceptsTwentyPointsAndTheOnlyLineOfItsClass() {
		SubmissionBuilder submission = TestSubmissions.laiguangying();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutMoreThanTwenty() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|20.5|20.5|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 I15 [20.5 → 20] “修复渠道长度”的分值 20.5 超过 20。 把这一指标拆成几个，或把分值分给同类的其他指标。");
	}

	@Test
	void asksAboutExactlyThirty() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 I15 [30 → 20] “修复渠道长度”的分值 30 超过 20。 把这一指标拆成几个，或把分值分给同类的其他指标。");
	}

	@Test
	void returnsMoreThanThirty() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|30.1|30.1|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I15 [30.1 → 30] “修复渠道长度”的分值 30.1 超过 30。 把这一指标拆成几个，或把分值分给同类的其他指标。");
	}

	@Test
	void takesTheScoreWhereTheFormHasNoWeights() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%||40|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 I21 [40 → 30] “受益农户满意度”的分值 40 超过 30。 把这一指标拆成几个，或把分值分给同类的其他指标。");
	}

	@Test
	void acceptsAWeightThatWasApproved() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|40|40|");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredWith("修复渠道长度", "40")));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAWeightOtherThanTheApproved() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|40|40|");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registeredWith("修复渠道长度", "15")));

		assertThat(said).containsExactly("必改 I15 [40 → 30] “修复渠道长度”的分值 40 超过 30。 把这一指标拆成几个，或把分值分给同类的其他指标。");
	}

}
