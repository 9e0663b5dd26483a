package town.appraisal.stage.report.project;

import java.math.BigDecimal;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Measure;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/** How the answers of the form are printed: what cannot be read, as it was filled. */
final class Answers {

	private Answers() {
	}

	static Entry measure(Answer<Measure> answer) {
		return Entry.words(answer.value().map(Measure::text).orElse(answer.asFilled()), Look.CENTERED);
	}

	static Entry points(Answer<BigDecimal> answer) {
		return answer.value().map((it) -> Entry.figure(it, Look.POINTS)).orElseGet(() -> asFilled(answer));
	}

	private static Entry asFilled(Answer<?> answer) {
		return Entry.words(answer.asFilled().isBlank() ? Entry.NONE : answer.asFilled(), Look.CENTERED);
	}

}
