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

		assertThat(findings).containsExactly("必改 B01 D8 0 → 90", "必改 B02 D8 0 → 90", "必改 B01 E8 0 → 89.974",
				"必改 B02 E8 0 → 89.974", "必改 B01 H8 0 → 89.974", "必改 B02 H8 0 → 89.974", "必改 B03 J8 0 → 100%",
				"必改 B05 K8 0 → 10");
	}

	@Test
	void asksForAReasonForTheRoundedScoresOfC03() {
		assertThat(findings("C03")).containsExactly("需说明 B05 K8 9 → 8.62", "需说明 G06 J15 9 → 8.62");
	}

	@Test
	void findsTheOverspendingAndTheWeightsOfC11() {
		assertThat(findings("C11")).containsExactly("必改 B07 H8 338.31 → 329.77", "必改 G03 K8  → ",
				"必改 W01 I25 110 → 100");
	}

	@Test
	void findsTheWeightsAndTheTotalOfC17() {
		assertThat(findings("C17")).containsExactly("必改 W01 I25 110 → 100", "必改 G12 J25 100 → 110");
	}

	@Test
	void findsTheAmountsInYuanAndTheScoresOfC18() {
		assertThat(findings("C18")).containsExactly("必改 S06 A7 387664.62 → 38.766462", "必改 G08 K17  → ",
				"必改 G06 J20 9 → 9.8", "必改 G08 K20  → ", "提示 S16 F15 ≧735人次 → 8");
	}

	@Test
	void findsTheBudgetWeightOfC25AndNothingThatFollowsFromIt() {
		Examination examination = examine(PublishedCases.publishedCase("C25"));

		assertThat(lines(examination)).containsExactly("必改 S03 C5  → ", "必改 S03 I5  → ", "必改 B06 I8 100 → 10",
				"必改 G06 J15 18 → 16.7", "必改 G08 K15  → ", "提示 S05 D8 150万 → 150", "提示 S05 E8 150万 → 150",
				"提示 S05 H8 125.25万 → 125.25", "提示 S05 D9 150万 → 150", "提示 S05 E9 150万 → 150",
				"提示 S05 H9 125.25万 → 125.25");
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
