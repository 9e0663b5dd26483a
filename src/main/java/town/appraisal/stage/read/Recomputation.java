package town.appraisal.stage.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.FundColumn;
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
 * written by other programs do: 年度资金总额, 执行率, 得分 of the budget line, 总分, 等级.
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
		Funds sums = new Funds(sums(it.funds()), it.funds().sources());
		Funds funds = new Funds(row(sums.total()), sums.sources().stream().map(this::row).toList());
		return new Submission(it.stamp(), it.identity(), funds, it.goals(), it.indicators(), total(funds.total()),
				it.narrative(), it.facts());
	}

	private FundRow sums(Funds funds) {
		FundRow total = funds.total();
		return new FundRow(total.source(), sum(funds, FundColumn.INITIAL), sum(funds, FundColumn.ANNUAL),
				sum(funds, FundColumn.EXECUTED), total.weight(), total.rate(), total.score());
	}

	private Answer<Money> sum(Funds funds, FundColumn column) {
		boolean known = funds.sources().stream().noneMatch((it) -> it.amount(column).isUnreadable());
		return filled(funds.total().amount(column), known, funds.sumOfSources(column), Money::plain);
	}

	private FundRow row(FundRow row) {
		boolean known = !row.annual().isUnreadable() && !row.executed().isUnreadable();
		Answer<Rate> rate = filled(row.rate(), known, rate(row), Rate::percentRounded);
		Answer<BigDecimal> score = filled(row.score(), !rate.isUnreadable() && !row.weight().isUnreadable(),
				score(row.weight(), rate), Numeral::plain);
		return new FundRow(row.source(), row.initial(), row.annual(), row.executed(), row.weight(), rate, score);
	}

	private Total total(FundRow budget) {
		Total total = this.submission.total();
		Answer<BigDecimal> weight = sum(total.weight(), budget.weight(), IndicatorRow::weight);
		Answer<BigDecimal> score = sum(total.score(), budget.score(), IndicatorRow::score);
		Optional<String> grade = score.value().map((it) -> Grade.of(it, BORDERS).label());
		return new Total(weight, score, filled(total.grade(), !score.isUnreadable(), grade, Function.identity()));
	}

	private static Optional<Rate> rate(FundRow row) {
		return row.annual()
			.value()
			.filter((it) -> !it.isZero())
			.map((annual) -> new Rate(row.executed().or(Money.ZERO).wan().divide(annual.wan(), EXCEL)));
	}

	private static Optional<BigDecimal> score(Answer<BigDecimal> weight, Answer<Rate> rate) {
		return rate.value()
			.map((it) -> it.fraction().min(BigDecimal.ONE).multiply(weight.or(BigDecimal.ZERO)))
			.map((it) -> it.setScale(2, RoundingMode.HALF_UP));
	}

	/** Blank as long as no indicator has a number. */
	private Answer<BigDecimal> sum(Answer<BigDecimal> total, Answer<BigDecimal> budget,
			Function<IndicatorRow, Answer<BigDecimal>> column) {
		List<Answer<BigDecimal>> cells = this.submission.indicators().stream().map(column).toList();
		boolean known = !budget.isUnreadable() && cells.stream().noneMatch(Answer::isUnreadable);
		Optional<BigDecimal> sum = cells.stream()
			.flatMap((it) -> it.value().stream())
			.reduce(BigDecimal::add)
			.map((it) -> it.add(budget.or(BigDecimal.ZERO)));
		return filled(total, known, sum, Numeral::plain);
	}

	/**
	 * Without a value the formula shows nothing; without its inputs it stays uncomputed.
	 */
	private <T> Answer<T> filled(Answer<T> answer, boolean known, Optional<T> value, Function<T, String> words) {
		if (!known || !(answer instanceof Unreadable<T> open) || open.trouble() != Trouble.NOT_COMPUTED) {
			return answer;
		}
		return value.map(words).<Answer<T>>map((read) -> {
			this.transcript.tell(open.place(), open.asFilled(), read);
			return new Given<>(value.get(), read, open.place());
		}).orElseGet(() -> new Blank<>("", open.place()));
	}

}
