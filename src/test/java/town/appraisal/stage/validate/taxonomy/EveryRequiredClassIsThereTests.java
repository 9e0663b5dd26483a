package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class EveryRequiredClassIsThereTests {

	private final Check check = new EveryRequiredClassIsThere();

	@Test
	void acceptsAFormWithoutCostUnderASchemeWithoutIt() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAFormWithoutSatisfaction() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(3, "满意度指标|服务对象满意度指标||||||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 A14 [ → 满意度指标] 指标表中没有“满意度指标”。 补填至少一条满意度指标，分值按“10号”方案。");
	}

	@Test
	void asksForCostWhereTheSchemeWeighsIt() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), TestSubmissions.registered("小村乡人民政府", "100", "90", "101号")));

		assertThat(said).containsExactly("必改 A14 [ → 成本指标] 指标表中没有“成本指标”。 补填至少一条成本指标，分值按“101号”方案。");
	}

}
