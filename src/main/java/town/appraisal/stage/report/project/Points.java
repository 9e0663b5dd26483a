package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.List;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.ScoredIndicator;

/**
 * Full, self-given and reviewed score, of one indicator or of several together.
 *
 * @param weight 分值
 * @param self self-given score
 * @param reviewed reviewed score
 */
record Points(BigDecimal weight, BigDecimal self, BigDecimal reviewed) {

	static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

	static Points of(ScoredIndicator indicator) {
		return new Points(indicator.row().weight().or(BigDecimal.ZERO), indicator.self().orElse(BigDecimal.ZERO),
				indicator.reviewed());
	}

	static Points ofBudget(Appraisal appraisal, BigDecimal self) {
		return new Points(appraisal.scheme().budget(), self, appraisal.budgetScore());
	}

	static Points of(List<ScoredIndicator> indicators) {
		return indicators.stream().map(Points::of).reduce(NONE, Points::plus);
	}

	Points plus(Points other) {
		return new Points(this.weight.add(other.weight), this.self.add(other.self), this.reviewed.add(other.reviewed));
	}

	/** A total never exceeds 100. */
	BigDecimal reviewedTotal() {
		return this.reviewed.min(BigDecimal.valueOf(100));
	}

}
