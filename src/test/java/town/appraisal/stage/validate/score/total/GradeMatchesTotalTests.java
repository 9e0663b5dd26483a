package town.appraisal.stage.validate.score.total;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class GradeMatchesTotalTests {

	private final Check check = new GradeMatchesTotal();

	@Test
	void acceptsAFormWithoutAGrade() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|100|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsTheLowerBorder() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|90|优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAGradeJustAboveItsTotal() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|89.99|优");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K19 [优 → 良] 等级填的是“优”，总分 89.99 对应“良”。 把等级改为“良”。");
	}

	@Test
	void returnsAGradeInOtherWords() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().total("100|100|优秀");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 K19 [优秀 → 优] 等级填的是“优秀”，总分 100 对应“优”。 把等级改为“优”。");
	}

}
