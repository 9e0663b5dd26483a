package town.appraisal.stage.validate;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.PublishedCases;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fault of the published forms is found at its cell, and nothing else. */
class PublishedCasesTests {

	@Test
	void findsNothingInTheSourceReportsProject() {
		Examination examination = examine(TestSubmissions.laiguangyingRenovation());

		assertThat(examination).isEqualTo(new Examination(List.of(), List.of()));
	}

	@Test
	void findsTheEmptyTotalLineOfC01() {
		List<String> findings = findings("C01");

		assertThat(findings).containsExactly("x");
	}

	@Test
	void asksForAReasonForTheRoundedScoresOfC03() {
		assertThat(findings("C03")).containsExactly("x");
	}

	@Test
	void findsTheOverspendingAndTheWeightsOfC11() {
		assertThat(findings("C11")).containsExactly("x");
	}

	@Test
	void findsTheWeightsAndTheTotalOfC17() {
		assertThat(findings("C17")).containsExactly("x");
	}

	@Test
	void findsTheAmountsInYuanAndTheScoresOfC18() {
		assertThat(findings("C18")).containsExactly("x");
	}

	@Test
	void findsTheBudgetWeightOfC25AndNothingThatFollowsFromIt() {
		Examination examination = examine(PublishedCases.publishedCase("C25"));

		assertThat(lines(examination)).containsExactly("x");
		assertThat(examination.notChecked()).containsExactly(new NotChecked("B05", "资金分值（I8）不是 10 分（B06），改正后再核对"),
				new NotChecked("G12", "资金分值（I8）不是 10 分（B06），改正后再核对"));
	}

	private static List<String> findings(String id) {
		Examination examination = examine(PublishedCases.publishedCase(id));
		assertThat(examination.notChecked()).isEmpty();
		return lines(examination);
	}

	private static List<String> lines(Examination examination) {
		return examination.findings()
			.stream()
			.map((it) -> "%s %s %s %s → %s".formatted(it.level().label(), it.rule(), it.place().cell(), it.given(),
					it.expected()))
			.toList();
	}

	private static Examination examine(Submission submission) {
		return Examiner.withAllChecks().examine(CaseFiles.alone(submission));
	}

}
