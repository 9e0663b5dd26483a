package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.stage.validate.text.Figure;
import town.appraisal.stage.validate.text.Quoted;
import town.appraisal.stage.validate.text.Statement;

/**
 * The amounts of the funds table a statement in the text is compared with.
 *
 * @param funds the table
 */
record FundsTable(Funds funds) {

	private static final int FOUR_DIGITS = 4;

	/** The columns a statement is about; 预算 alone may be either. */
	static List<FundColumn> columns(Figure figure) {
		return switch (figure) {
			case EXECUTED -> List.of(FundColumn.EXECUTED);
			case INITIAL -> List.of(FundColumn.INITIAL);
			case ANNUAL -> List.of(FundColumn.ANNUAL);
			case BUDGET -> List.of(FundColumn.ANNUAL, FundColumn.INITIAL);
			case RATE -> List.of();
		};
	}

	/** The amounts of the project a statement should have given, one of them. */
	List<BigDecimal> expected(Figure figure) {
		return columns(figure).stream()
			.flatMap((it) -> this.funds.amount(it).stream())
			.map(Money::wan)
			.distinct()
			.toList();
	}

	/** Agrees with the total or, being about one source, with that source. */
	boolean agrees(Statement statement) {
		return amounts(statement.figure()).anyMatch((it) -> statement.quoted().states(it));
	}

	/** Agrees only when 元 and 万元 are exchanged. */
	boolean isUnitSlip(Statement statement) {
		return amounts(statement.figure()).anyMatch((it) -> isUnitSlip(statement.quoted(), it));
	}

	/** The amount of the table that was printed with the other unit. */
	Optional<BigDecimal> slipped(Quoted quoted) {
		return everyAmount().filter((it) -> isUnitSlip(quoted, it)).findFirst();
	}

	boolean has(Quoted quoted) {
		return everyAmount().anyMatch(quoted::states);
	}

	private Stream<BigDecimal> everyAmount() {
		return Arrays.stream(FundColumn.values()).flatMap(this::column).filter((it) -> it.signum() > 0);
	}

	private Stream<BigDecimal> amounts(Figure figure) {
		return columns(figure).stream().flatMap(this::column);
	}

	private Stream<BigDecimal> column(FundColumn column) {
		Stream<Money> rows = Stream.concat(Stream.of(this.funds.total()), this.funds.sources().stream())
			.flatMap((FundRow it) -> it.amount(column).value().stream());
		return Stream.concat(this.funds.amount(column).stream(), rows).map(Money::wan);
	}

	private static boolean isUnitSlip(Quoted quoted, BigDecimal wan) {
		return wan.signum() > 0
				&& (quoted.states(wan.movePointLeft(FOUR_DIGITS)) || quoted.states(wan.movePointRight(FOUR_DIGITS)))
				&& quoted.number().signum() > 0;
	}

}
