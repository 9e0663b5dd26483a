package town.appraisal.stage.validate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Unreadable;

/**
 * The cells a rule needs: it runs when all of them can be read and otherwise reports
 * which one cannot, so that nothing is skipped in silence.
 *
 * @param cells the cells, the first to be named first
 */
public record Needs(List<Answer<?>> cells) {

	public Needs {
		cells = List.copyOf(cells);
	}

	public static Needs of(Answer<?>... cells) {
		return new Needs(Arrays.asList(cells));
	}

	/**
	 * The cells behind {@link Funds#amount}: the total line and, where it is empty, the
	 * sources.
	 */
	public static Needs amounts(Funds funds, FundColumn... columns) {
		return new Needs(Arrays.stream(columns).flatMap((it) -> cells(funds, it)).toList());
	}

	/** These cells and further ones. */
	public Needs and(Answer<?>... others) {
		return new Needs(Stream.concat(this.cells.stream(), Arrays.stream(others)).toList());
	}

	/** These cells and one of every line. */
	public Needs and(Stream<? extends Answer<?>> others) {
		return new Needs(Stream.concat(this.cells.stream(), others).toList());
	}

	/** The remarks of the rule when its cells can be read. */
	public Stream<? extends Remark> then(Rule rule, Supplier<Stream<? extends Remark>> judgement) {
		for (Answer<?> cell : this.cells) {
			if (cell instanceof Unreadable<?> unreadable) {
				return Stream.of(rule.notChecked(reason(unreadable)));
			}
		}
		return judgement.get();
	}

	private static Stream<Answer<?>> cells(Funds funds, FundColumn column) {
		Answer<?> total = funds.total().amount(column);
		boolean sourcesCount = funds.total().amount(column).value().filter((it) -> !it.isZero()).isEmpty();
		Stream<Answer<?>> sources = funds.sources()
			.stream()
			.filter((it) -> sourcesCount && it.source() != FundSource.TOTAL)
			.map((FundRow it) -> it.amount(column));
		return Stream.concat(Stream.of(total), sources);
	}

	private static String reason(Unreadable<?> cell) {
		Place place = cell.place();
		return place.spoken() + "（" + place.cell() + "）" + cell.trouble().label();
	}

}
