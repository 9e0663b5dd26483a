package town.appraisal.stage.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;

/**
 * Works out the template's own formulas where the file carries no result, as files
 * written by other programs do: 执行率, 得分 of the budget line, 总分, 等级.
 */
final class Recomputation {

	/** The digits Excel keeps of a result. */
	private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

	/** The borders the template's formula has: 90, 80, 60. */
	private static final GradeBorders BORDERS = new GradeBorders(BigDecimal.valueOf(90), BigDecimal.valueOf(80),
			BigDecimal.valueOf(60));

	private final Submission submission;

	private final Transcript transcript;

	Recomputation(Submission submission, Transcript transcript) {
		this.submission = submission;
		this.transcript = transcript;
	}

	Submission complete() {
		Submission it = this.submission;
		Funds funds = new Funds(row(it.funds().total()), it.funds().sources().stream().map(this::row).toList());
		return new Submission(it.stamp(), it.identity(), funds, it.goals(), it.indicators(), total(funds.total()),
				it.narrative(), it.facts());
	}

	private FundRow row(FundRow row) {
		Answer<Rate> rate = filled(row.rate(), rate(row), Rate::percentRounded);
		Answer<BigDecimal> score = filled(row.score(), score(row.weight(), rate), Numeral::plain);
		return new FundRow(row.source(), row.initial(), row.annual(), row.executed(), row.weight(), rate, score);
	}

	private Total total(FundRow budget) {
		Total total = this.submission.total();
		Answer<BigDecimal> weight = filled(total.weight(), sum(budget.weight(), IndicatorRow::weight), Numeral::plain);
		Answer<BigDecimal> score = filled(total.score(), sum(budget.score(), IndicatorRow::score), Numeral::plain);
		Optional<String> grade = score.value().map((it) -> Grade.of(it, BORDERS).label());
		return new Total(weight, score, filled(total.grade(), grade, Function.identity()));
	}

	private static Optional<Rate> rate(FundRow row) {
		return row.annual()
			.value()
			.filter((it) -> !it.isZero())
			.flatMap((annual) -> row.executed()
				.value()
				.map(Money::wan)
				.map((it) -> new Rate(it.divide(annual.wan(), EXCEL))));
	}

	private static Optional<BigDecimal> score(Answer<BigDecimal> weight, Answer<Rate> rate) {
		return rate.value()
			.map((it) -> it.fraction().min(BigDecimal.ONE).max(BigDecimal.ZERO))
			.flatMap((share) -> weight.value().map((it) -> it.multiply(share).setScale(2, RoundingMode.HALF_UP)));
	}

	/**
	 * Nothing if one of the numbers could not be read; blanks count nothing, as in Excel.
	 */
	private Optional<BigDecimal> sum(Answer<BigDecimal> budget, Function<IndicatorRow, Answer<BigDecimal>> column) {
		Stream<Answer<BigDecimal>> all = Stream.concat(Stream.of(budget),
				this.submission.indicators().stream().map(column));
		return all.map((it) -> it.isUnreadable() ? Optional.<BigDecimal>empty() : Optional.of(it.or(BigDecimal.ZERO)))
			.reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap((it) -> other.map(it::add)));
	}

	private <T> Answer<T> filled(Answer<T> answer, Optional<T> value, Function<T, String> words) {
		if (value.isEmpty() || !(answer instanceof Unreadable<T> open) || open.trouble() != Trouble.NOT_COMPUTED) {
			return answer;
		}
		this.transcript.tell(open.place(), open.asFilled(), words.apply(value.get()));
		return new Given<>(value.get(), open.asFilled(), open.place());
	}

}
