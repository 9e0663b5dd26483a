package town.appraisal.stage.validate.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class SourceLinesAreNotScoredTests {

	private final Check check = new SourceLinesAreNotScored();

	@Test
	void acceptsDashesAndZeros() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|90|10|100%|10")
			.source(0, "90|90|90|—|100%|0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtPointsOnALineOfASource() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|90|10|100%|10")
			.source(0, "90|90|90|10|100%|9.5");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 I9 [10 → ] 当年财政拨款一行的分值填了 10，这一行不计分。 把此格改为“—”或留空。",
				"提示 K9 [9.5 → ] 当年财政拨款一行的得分填了 9.5，这一行不计分。 把此格改为“—”或留空。");
	}

}
