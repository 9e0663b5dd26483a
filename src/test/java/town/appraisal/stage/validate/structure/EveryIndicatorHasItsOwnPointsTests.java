package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class EveryIndicatorHasItsOwnPointsTests {

	private final Check check = new EveryIndicatorHasItsOwnPoints();

	@Test
	void acceptsPointsInCellsOfTheirOwn() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsPointsMergedOverSeveralIndicators() {
		Submission it = TestSubmissions.canalRepair().build();
		Submission submission = it.with(new FormFacts(List.of(), List.of(), List.of(), it.facts().indicatorTable(),
				List.of(), List.of(), List.of(new Place("自评表", "I15", "分值")), List.of()));

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission));

		assertThat(said).containsExactly("必改 I15 [ → ] “分值”的单元格合并了多个指标，分不清各得多少。 取消合并，给每个指标分别填写分值。");
	}

}
