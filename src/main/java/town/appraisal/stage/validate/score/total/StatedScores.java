package town.appraisal.stage.validate.score.total;

import java.math.BigDecimal;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.Needs;

/** The scores a form states, that its total is made of. */
final class StatedScores {

	private StatedScores() {
	}

	/** The cells the sum rests on. */
	static Needs needs(Submission submission) {
		return Needs.of().and(scores(submission));
	}

	/** Budget score and indicator scores; a blank one counts nothing, G03 names it. */
	static BigDecimal sum(Submission submission) {
		return scores(submission).map((it) -> it.or(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Stream<Answer<BigDecimal>> scores(Submission submission) {
		return Stream.concat(Stream.of(submission.funds().total().score()),
				submission.filledIndicators().stream().map(IndicatorRow::score));
	}

}
