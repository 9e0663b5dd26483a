package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Submission;

/**
 * The scores the official rules give, whatever the filler gave himself. Source:
 * 财预〔2020〕10号 第十六条.
 *
 * @param scheme weight scheme of the project
 * @param policy the office's figures
 */
public record OfficialScores(Scheme scheme, Policy policy) {

	private static final BigDecimal FULL = new BigDecimal("100.00");

	private static final BigDecimal NOTHING = new BigDecimal("0.00");

	/** Points of the budget row, scale 2; nothing when the rate cannot be computed. */
	public BigDecimal budget(Funds funds) {
		return Execution.of(funds).map((it) -> it.score(this.scheme.budget())).orElse(NOTHING);
	}

	/** Points that follow from numbers; empty where only a person can judge. */
	public Optional<BigDecimal> computed(IndicatorRow row) {
		return Attainment.of(row).flatMap((it) -> weight(row).map((weight) -> it.score(weight, this.policy.reverse())));
	}

	/**
	 * The score to go by, scale 2: computed, otherwise the filler's own within its
	 * limits.
	 */
	public BigDecimal reviewed(IndicatorRow row) {
		return computed(row).orElseGet(() -> row.score().or(NOTHING).min(limit(row)).max(NOTHING))
			.setScale(2, RoundingMode.HALF_UP);
	}

	/** The total of budget row and indicators, scale 2, never above 100. */
	public BigDecimal total(Submission submission) {
		return submission.filledIndicators()
			.stream()
			.map(this::reviewed)
			.reduce(budget(submission.funds()), BigDecimal::add)
			.min(FULL);
	}

	private BigDecimal limit(IndicatorRow row) {
		BigDecimal weight = weight(row).orElse(NOTHING);
		Optional<Tier> tier = row.actual().value().map(Measure::text).flatMap(Tier::named);
		return tier.map(this::border).orElse(BigDecimal.ONE).multiply(weight);
	}

	private BigDecimal border(Tier tier) {
		return switch (tier) {
			case REACHED -> BigDecimal.ONE;
			case PARTLY -> this.policy.threshold("tierPartly");
			case MISSED -> this.policy.threshold("tierMissed");
		};
	}

	private static Optional<BigDecimal> weight(IndicatorRow row) {
		return row.weight().value().filter((it) -> it.signum() > 0);
	}

}
