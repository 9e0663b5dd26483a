package town.appraisal.domain.submission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;

/**
 * The funds table (项目资金), in 万元.
 *
 * @param total the line 年度资金总额
 * @param sources the lines of the sources the form has, in its order
 */
public record Funds(FundRow total, List<FundRow> sources) {

	public Funds {
		sources = List.copyOf(sources);
	}

	/** The line of a source, if the form has it. */
	public Optional<FundRow> row(FundSource source) {
		return (source == FundSource.TOTAL) ? Optional.of(this.total)
				: this.sources.stream().filter((it) -> it.source() == source).findFirst();
	}

	/** The sum of the sources in a column; empty when none of them is filled. */
	public Optional<Money> sumOfSources(FundColumn column) {
		return this.sources.stream()
			.map((it) -> it.amount(column).value().orElse(null))
			.filter(Objects::nonNull)
			.reduce(Money::plus);
	}

	/**
	 * The amount to go by in a column: the total line, or the sum of the sources where
	 * the total line was left blank or 0.
	 */
	public Optional<Money> amount(FundColumn column) {
		return this.total.amount(column)
			.value()
			.filter((it) -> !it.isZero())
			.or(() -> sumOfSources(column))
			.or(() -> this.total.amount(column).value());
	}

}
