package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class SatisfactionWeighsWhatTheSchemeGivesTests {

	private final Check check = new SatisfactionWeighsWhatTheSchemeGives();

	@Test
	void acceptsTenPoints() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutAnotherWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%|20|20|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 I21 [20 → 10] 满意度指标的分值合计 20，按“10号”方案应为 10。 把满意度指标的分值合计改为 10，或说明调整的依据。");
	}

	@Test
	void takesTheScoreWhereTheFormHasNoWeights() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%||40|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 I21 [40 → 10] 满意度指标的分值合计 40，按“10号”方案应为 10。 把满意度指标的分值合计改为 10，或说明调整的依据。");
	}

	@Test
	void doesNotRunWhereTheScoreLeavesItOpen() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%||10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("“受益农户满意度”没有分值（W03）");
	}

	@Test
	void asksAboutALowerWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(6, "满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%|5|5|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 I21 [5 → 10] 满意度指标的分值合计 5，按“10号”方案应为 10。 把满意度指标的分值合计改为 10，或说明调整的依据。");
	}

}
