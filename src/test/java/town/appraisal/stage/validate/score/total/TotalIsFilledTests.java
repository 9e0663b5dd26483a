package town.appraisal.stage.validate.score.total;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class TotalIsFilledTests {

	private final Check check = new TotalIsFilled();

	@Test
	void acceptsATotal() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsABlankTotal() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 J19 [ → 100] 总分的得分没有填写。 在此格填写总分；按已填得分合计为 100。");
	}

}
