package town.appraisal.stage.validate.text;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	@Test
	void readsGoalsThenTheReportInItsOrder() {
		Submission submission = with(goals("修路5公里。惠及两村。", "修路5.2公里！"), Map.of(ReportSection.IMPLEMENTATION,
				filled("C9", "六月开工\n九月完工"), ReportSection.OVERALL_GOAL, filled("C12", "目标是修路。")));

		Texts texts = Texts.of(submission, 2024);

		assertThat(lines(texts.sentences())).containsExactly("B13 修路5公里。", "B13 惠及两村。", "G13 修路5.2公里！", "C9 六月开工",
				"C9 九月完工", "C12 目标是修路。");
		assertThat(lines(texts.goals())).containsExactly("B13 修路5公里。", "B13 惠及两村。", "C12 目标是修路。");
		assertThat(lines(texts.results())).containsExactly("G13 修路5.2公里！", "C9 六月开工", "C9 九月完工");
	}

	@Test
	void keepsTheFiguresOfEverySentence() {
		Submission submission = with(goals("", "全年支出20万元，占预算的80%。实际支出３０ 元。"), Map.of());

		Texts texts = Texts.of(submission, 2024);

		assertThat(texts.sentences().flatMap((it) -> it.amounts().stream()).map(Quoted::printed))
			.containsExactly("20万元", "30元");
		assertThat(texts.sentences().flatMap((it) -> it.percents().stream()).map(Quoted::printed))
			.containsExactly("80%");
		assertThat(texts.amounts().stream().map((it) -> it.figure() + " " + it.quoted().printed()))
			.containsExactly("EXECUTED 20万元", "EXECUTED 30元");
	}

	private static Stream<String> lines(Stream<Sentence> sentences) {
		return sentences.map((it) -> it.place().cell() + " " + it.shown());
	}

	private static Submission with(Goals goals, Map<ReportSection, Answer<String>> sections) {
		Submission it = TestSubmissions.roadRepair().build();
		return new Submission(it.stamp(), it.identity(), it.funds(), goals, it.indicators(), it.total(),
				new Narrative(sections), it.facts());
	}

	private static Goals goals(String expected, String actual) {
		return new Goals(filled("B13", expected), filled("G13", actual));
	}

	private static Answer<String> filled(String cell, String text) {
		Place place = new Place("自评表", cell, "格");
		return text.isEmpty() ? new Blank<>("", place) : new Given<>(text, text, place);
	}

}
