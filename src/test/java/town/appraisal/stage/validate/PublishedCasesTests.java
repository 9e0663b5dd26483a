package town.appraisal.stage.validate;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.PublishedCases;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every fault of the published forms is found at its cell, and nothing else sends them
 * back.
 */
class PublishedCasesTests {

	@Test
	void findsNothingToMendInTheSourceReportsProject() {
		Examination examination = examine(TestSubmissions.laiguangyingRenovation());

		assertThat(lines(examination)).containsExactly("提示 T08 D19 服务对象满意度 → ");
		assertThat(examination.notChecked()).isEmpty();
	}

	@Test
	void findsTheEmptyTotalLineOfC01() {
		Examination examination = examine(PublishedCases.publishedCase("C01"));

		assertThat(mustFix(examination)).containsExactly("必改 B01 D8 0 → 90", "必改 B02 D8 0 → 90", "必改 B01 E8 0 → 89.974",
				"必改 B02 E8 0 → 89.974", "必改 B01 H8 0 → 89.974", "必改 B02 H8 0 → 89.974", "必改 B03 J8 0 → 100%",
				"必改 B05 K8 0 → 10");
		assertThat(lines(examination)).contains("提示 T15 D22 对控制基建项目成本影响程度 → ", "提示 S09 D24  → ");
		assertThat(examination.notChecked()).isEmpty();
	}

	@Test
	void asksForAReasonForTheRoundedScoresOfC03() {
		Examination examination = examine(PublishedCases.publishedCase("C03"));

		assertThat(lines(examination)).contains("需说明 B05 K8 9 → 8.62", "需说明 G06 J15 9 → 8.62", "提示 B09 J8 86% → 90%",
				"提示 T11 F15 43.2 → ", "提示 T11 F16 100 → %", "提示 G22 K20 0 → ", "提示 G22 K21 0 → ", "提示 G22 K23 0 → ");
		assertThat(examination.notChecked()).isEmpty();
	}

	@Test
	void findsTheOverspendingAndTheWeightsOfC11() {
		Examination examination = examine(PublishedCases.publishedCase("C11"));

		assertThat(mustFix(examination)).containsExactly("必改 B07 H8 338.31 → 329.77", "必改 G03 K8  → ",
				"必改 W02 I15 产出指标 60 → 产出指标 50", "必改 G09 H17 3061 → ", "必改 W01 I25 110 → 100");
		assertThat(lines(examination)).contains("需说明 T13 F15 ≤ → ≥");
		assertThat(examination.notChecked()).isEmpty();
	}

	@Test
	void findsTheWeightsTheTotalAndTheCopiedTargetsOfC17() {
		Examination examination = examine(PublishedCases.publishedCase("C17"));

		assertThat(mustFix(examination)).containsExactly("必改 W02 I15 产出指标 70、效益指标 20 → 产出指标 50、效益指标 30",
				"必改 W01 I25 110 → 100", "必改 G12 J25 100 → 110");
		assertThat(lines(examination)).contains("需说明 G10 H15 ≥266米 → 266米", "需说明 G10 H16 ≥50厘米 → 50厘米",
				"需说明 G10 H18 ≥90% → 90%", "需说明 G10 H19 ≥90% → 90%", "需说明 G10 H22 ≥1000人 → 1000人",
				"需说明 G10 H24 ≥95% → 95%", "提示 G11 A14 9 → ", "提示 S09 D21  → ");
		assertThat(examination.notChecked()).isEmpty();
	}

	@Test
	void findsTheAmountsInYuanAndTheScoresOfC18() {
		Examination examination = examine(PublishedCases.publishedCase("C18"));

		assertThat(mustFix(examination)).containsExactly("必改 S06 A7 387664.62 → 38.766462",
				"必改 W02 I15 产出指标 40、满意度指标 20 → 产出指标 50、满意度指标 10", "必改 G08 K17  → ", "必改 G06 J20 9 → 9.8",
				"必改 G08 K20  → ");
		assertThat(lines(examination)).contains("需说明 B13 D8  → ", "需说明 G05 J17 7 → 10", "需说明 W07 I23 20 → 10",
				"提示 S16 F15 ≧735人次 → ", "提示 T14 F16 ≧100% → =100%", "提示 T15 D22 促进学校教育事业健康发展 → ");
		assertThat(examination.notChecked()).isEmpty();
	}

	@Test
	void findsTheBudgetWeightOfC25AndNothingThatFollowsFromIt() {
		Examination examination = examine(PublishedCases.publishedCase("C25"));

		assertThat(mustFix(examination)).containsExactly("必改 S03 C5  → ", "必改 S03 I5  → ", "必改 B06 I8 100 → 10",
				"必改 G06 J15 18 → 16.7", "必改 G08 K15  → ");
		assertThat(lines(examination)).contains("需说明 B09 J8 83.5% → 90%", "提示 S05 D8 150万 → 150");
		assertThat(examination.notChecked()).containsExactly(new NotChecked("B05", "资金分值（I8）不是 10 分（B06），改正后再核对"),
				new NotChecked("W02", "资金分值（I8）不是 10 分（B06），改正后再核对"),
				new NotChecked("G12", "资金分值（I8）不是 10 分（B06），改正后再核对"));
	}

	@Test
	void findsTheSatisfactionOfC09ThatCarriesFortyPoints() {
		Examination examination = examine(PublishedCases.publishedCase("C09"));

		assertThat(lines(examination)).contains("必改 T03 A14  → 效益指标", "必改 W04 I18 40 → 30", "需说明 W07 I18 40 → 10",
				"需说明 G10 H18 ≥90% → 90%", "提示 B14 J8 1 → 100%");
	}

	@Test
	void findsThatC30WasNotFilledAndItsWeightsDividedEqually() {
		Examination examination = examine(PublishedCases.publishedCase("C30"));

		assertThat(lines(examination)).contains("必改 T03 A14  → 满意度指标",
				"必改 W02 I15 产出指标 67.5、效益指标 22.5、满意度指标 0 → 产出指标 50、效益指标 30、满意度指标 10", "必改 G03 H15  → ", "必改 G03 H16  → ",
				"必改 G03 H17  → ", "必改 G03 H18  → ", "必改 G13 J19  → 0", "提示 T15 D16 科目调整次数 → ");
	}

	private static List<String> mustFix(Examination examination) {
		return lines(examination).stream().filter((it) -> it.startsWith("必改")).toList();
	}

	private static List<String> lines(Examination examination) {
		return examination.findings()
			.stream()
			.map((it) -> "%s %s %s %s → %s".formatted(it.level().label(), it.rule(), it.place().cell(), it.given(),
					it.expected()))
			.toList();
	}

	private static Examination examine(Submission submission) {
		return CaseFiles.examiner().examine(CaseFiles.alone(submission));
	}

}
