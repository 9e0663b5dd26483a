package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.FirstEdition;
import town.appraisal.form.Role;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class TargetHasAnOfficialOperatorTests {

	private final Check check = new TargetHasAnOfficialOperator();

	@Test
	void acceptsTheOfficialSignsAndABareNumber() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|12公里|12.3公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAVagueTarget() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|约12公里|12.3公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("必改 F15 [约12公里 → ≥ ≤ = > < 定性] “修复渠道长度”的年度指标值填的是“约12公里”，不是规定的符号。 改为以下之一：≥ ≤ = > < 定性。");
	}

	@Test
	void acceptsWordsAsTarget() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|大致贯通|贯通|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsASignThatIsNone() {
		Submission submission = oddOperator();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission));

		assertThat(said)
			.containsExactly("必改 E15 [不低于吧 → ≥ ≤ = > < 定性] “修复渠道长度”的指标性质填的是“不低于吧”，不是规定的符号。 改为以下之一：≥ ≤ = > < 定性。");
	}

	@Test
	void leavesATargetThatCannotBeReadToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|#REF!|12.3公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	private static Submission oddOperator() {
		Submission it = TestSubmissions.canalRepair().build();
		IndicatorRow row = it.indicators().get(0);
		Place place = new Place(FirstEdition.SHEET, "E15", FirstEdition.FORM.label(Role.NATURE));
		IndicatorRow odd = new IndicatorRow(row.level1(), row.level2(), row.level3(),
				new Unreadable<>(Trouble.AMBIGUOUS, "不低于吧", place), row.actual(), row.weight(), row.score(),
				row.reason());
		return new Submission(it.stamp(), it.identity(), it.funds(), it.goals(), List.of(odd), it.total(),
				it.narrative(), it.facts());
	}

}
