package town.appraisal.stage.validate.structure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;

/** The cells of a form that ask for a number. */
final class NumericCells {

	private NumericCells() {
	}

	/** Every amount, in 万元. */
	static Stream<Answer<Money>> amounts(Submission submission) {
		return fundRows(submission).flatMap((row) -> Arrays.stream(FundColumn.values()).map(row::amount));
	}

	/** Every full score and every score. */
	static Stream<Answer<BigDecimal>> points(Submission submission) {
		Stream<Answer<BigDecimal>> funds = fundRows(submission).flatMap((it) -> Stream.of(it.weight(), it.score()));
		Stream<Answer<BigDecimal>> rows = submission.filledIndicators()
			.stream()
			.flatMap((it) -> Stream.of(it.weight(), it.score()));
		Stream<Answer<BigDecimal>> total = Stream.of(submission.total().weight(), submission.total().score());
		return Stream.of(funds, rows, total).flatMap((it) -> it);
	}

	/** Every cell that a number, a rate or a value with its unit is read from. */
	static Stream<Answer<?>> all(Submission submission) {
		Stream<Answer<?>> rates = fundRows(submission).map(FundRow::rate);
		Stream<Answer<?>> measures = submission.filledIndicators().stream().flatMap(NumericCells::measures);
		Stream<Answer<?>> year = Stream.of(submission.identity().year());
		return Stream.of(year, amounts(submission), points(submission), rates, measures).flatMap((it) -> it);
	}

	/** The cells that cannot be read for one of these reasons. */
	static Stream<Unreadable<?>> troubled(Submission submission, Set<Trouble> troubles) {
		return all(submission).flatMap((it) -> (it instanceof Unreadable<?> cell && troubles.contains(cell.trouble()))
				? Stream.of(cell) : Stream.empty());
	}

	private static Stream<Answer<?>> measures(IndicatorRow row) {
		return Stream.of(row.target(), row.actual());
	}

	private static Stream<FundRow> fundRows(Submission submission) {
		return Stream.concat(Stream.of(submission.funds().total()), submission.funds().sources().stream());
	}

}
