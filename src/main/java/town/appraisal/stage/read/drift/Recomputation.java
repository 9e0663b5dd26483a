package town.appraisal.stage.read.drift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;
import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.stage.read.place.Layout;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Works out the template's own formulas on the values as read: 年度资金总额, 执行率, 得分 of the
 * budget line, 总分, 等级. What a cell means is taken from its field; of a formula's text
 * only the cells it is made of count.
 */
public final class Recomputation {

	/** The digits Excel keeps of a result. */
	private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

	private static final int POINTS = 2;

	private final Submission submission;

	private final Layout layout;

	private final ComputedCells cells;

	private final GradeBorders borders;

	public Recomputation(Submission submission, Layout layout, ComputedCells cells, GradeBorders borders) {
		this.submission = submission;
		this.layout = layout;
		this.cells = cells;
		this.borders = borders;
	}

	public Submission complete() {
		Submission it = this.submission;
		Funds sums = new Funds(sums(it.funds()), it.funds().sources());
		Funds funds = new Funds(row(sums.total()), sums.sources().stream().map(this::row).toList());
		return new Submission(it.form(), it.stamp(), it.identity(), funds, it.goals(), it.indicators(),
				total(funds.total()), it.narrative(), it.facts());
	}

	private FundRow sums(Funds funds) {
		FundRow total = funds.total();
		return new FundRow(total.source(), sum(funds, FundColumn.INITIAL), sum(funds, FundColumn.ANNUAL),
				sum(funds, FundColumn.EXECUTED), total.weight(), total.rate(), total.score());
	}

	private Answer<Money> sum(Funds funds, FundColumn column) {
		Role field = CellNames.role(column);
		boolean known = funds.sources().stream().noneMatch((it) -> it.amount(column).isUnreadable());
		List<Spot> inputs = spots(
				funds.sources().stream().map((it) -> CellNames.of(it.source(), field)).toArray(String[]::new));
		return this.cells.settle(CellNames.of(FundSource.TOTAL, field), funds.total().amount(column), inputs,
				Computed.money(known, funds.sumOfSources(column)));
	}

	private FundRow row(FundRow row) {
		Answer<Rate> rate = this.cells.settle(name(row, Role.RATE), row.rate(),
				spots(name(row, Role.ANNUAL), name(row, Role.EXECUTED)),
				Computed.rate(!row.annual().isUnreadable() && !row.executed().isUnreadable(), rate(row)));
		Answer<BigDecimal> score = this.cells.settle(name(row, Role.FUND_SCORE), row.score(),
				spots(name(row, Role.RATE), name(row, Role.FUND_WEIGHT)),
				Computed.points(!rate.isUnreadable() && !row.weight().isUnreadable(), score(row.weight(), rate)));
		return new FundRow(row.source(), row.initial(), row.annual(), row.executed(), row.weight(), rate, score);
	}

	private Total total(FundRow budget) {
		Total total = this.submission.total();
		Answer<BigDecimal> weight = this.cells.settle(Role.TOTAL_WEIGHT.cellName(), total.weight(),
				column(Role.FUND_WEIGHT, Role.WEIGHT), sum(budget.weight(), IndicatorRow::weight));
		Answer<BigDecimal> score = this.cells.settle(Role.TOTAL_SCORE.cellName(), total.score(),
				column(Role.FUND_SCORE, Role.SCORE), sum(budget.score(), IndicatorRow::score));
		Optional<String> grade = score.value().map((it) -> Grade.of(it, this.borders).label());
		return new Total(weight, score, this.cells.settle(Role.GRADE.cellName(), total.grade(),
				spots(Role.TOTAL_SCORE.cellName()), Computed.words(!score.isUnreadable(), grade)));
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
			.map((it) -> it.setScale(POINTS, RoundingMode.HALF_UP));
	}

	/** Blank as long as no indicator has a number. */
	private Computed<BigDecimal> sum(Answer<BigDecimal> budget, Function<IndicatorRow, Answer<BigDecimal>> column) {
		List<Answer<BigDecimal>> answers = this.submission.indicators().stream().map(column).toList();
		boolean known = !budget.isUnreadable() && answers.stream().noneMatch(Answer::isUnreadable);
		return Computed.points(known,
				answers.stream()
					.flatMap((it) -> it.value().stream())
					.reduce(BigDecimal::add)
					.map((it) -> it.add(budget.or(BigDecimal.ZERO)))
					.map((it) -> it.setScale(Math.min(POINTS, it.scale()), RoundingMode.HALF_UP)));
	}

	private List<Spot> spots(String... names) {
		return Arrays.stream(names).flatMap((it) -> this.layout.cell(it).stream()).toList();
	}

	/** The budget line's cell and those of the indicators. */
	private List<Spot> column(Role budget, Role column) {
		Stream<Spot> indicators = this.layout.table()
			.stream()
			.flatMap((table) -> IntStream.rangeClosed(table.firstRow(), table.lastRow())
				.boxed()
				.flatMap((row) -> table.spot(row, column).stream()));
		return Stream.concat(spots(CellNames.of(FundSource.TOTAL, budget)).stream(), indicators).toList();
	}

	private static String name(FundRow row, Role column) {
		return CellNames.of(row.source(), column);
	}

}
