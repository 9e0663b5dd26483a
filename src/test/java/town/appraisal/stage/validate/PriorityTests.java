package town.appraisal.stage.validate;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.PublishedCases;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;

import static org.assertj.core.api.Assertions.assertThat;

class PriorityTests {

	@Test
	void putsTheEmptyTotalBeforeWhatFollowsFromIt() {
		Examination examination = CaseFiles.examiner().examine(CaseFiles.alone(PublishedCases.publishedCase("C01")));

		List<Finding> first = Priority.first(examination.findings());

		assertThat(first.stream().map((it) -> it.rule() + " " + it.place().cell())).containsExactly("B02 D8", "B01 D8",
				"B03 J8");
	}

	@Test
	void putsWhatSendsBackFirstHoweverOften() {
		List<Finding> first = Priority
			.first(List.of(at("T13", Level.NEEDS_REASON, "A1"), at("G08", Level.MUST_FIX, "K1"),
					at("G08", Level.MUST_FIX, "K2"), at("G08", Level.MUST_FIX, "K3"), at("G08", Level.MUST_FIX, "K4")));

		assertThat(first).containsExactly(at("G08", Level.MUST_FIX, "K1"), at("G08", Level.MUST_FIX, "K2"),
				at("G08", Level.MUST_FIX, "K3"));
	}

	@Test
	void takesAllOfAFew() {
		List<Finding> first = Priority
			.first(List.of(at("G12", Level.MUST_FIX, "J9"), at("G06", Level.MUST_FIX, "J20")));

		assertThat(first).containsExactly(at("G06", Level.MUST_FIX, "J20"), at("G12", Level.MUST_FIX, "J9"));
	}

	private static Finding at(String rule, Level level, String cell) {
		return new Finding(rule, level, new Place("自评表", cell, "格"), "", "", "", "");
	}

}
