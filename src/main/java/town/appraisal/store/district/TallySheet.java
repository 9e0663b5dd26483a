package town.appraisal.store.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.project.Money;

/** A tally while it is being added up from the groups the database counted. */
final class TallySheet {

	private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);

	private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);

	private BigDecimal initial = BigDecimal.ZERO;

	private BigDecimal annual = BigDecimal.ZERO;

	private BigDecimal executed = BigDecimal.ZERO;

	private BigDecimal scores = BigDecimal.ZERO;

	private int scored;

	/** Adds one group: status, grade, count, three sums of money, sum of scores. */
	void add(ResultSet group) throws SQLException {
		Status status = Status.valueOf(group.getString("status"));
		int count = group.getInt("projects");
		this.byStatus.merge(status, count, Integer::sum);
		if (status.counts()) {
			this.initial = this.initial.add(group.getBigDecimal("initial_budget"));
			this.annual = this.annual.add(group.getBigDecimal("annual_budget"));
			this.executed = this.executed.add(group.getBigDecimal("executed"));
			addGrade(group.getString("grade"), count, group.getBigDecimal("scores"));
		}
	}

	private void addGrade(@Nullable String grade, int count, BigDecimal sum) {
		if (grade != null) {
			this.grades.merge(Grade.valueOf(grade), count, Integer::sum);
			this.scores = this.scores.add(sum);
			this.scored += count;
		}
	}

	Tally tally() {
		Optional<BigDecimal> mean = (this.scored == 0) ? Optional.empty()
				: Optional.of(this.scores.divide(BigDecimal.valueOf(this.scored), 2, RoundingMode.HALF_UP));
		return new Tally(this.byStatus, this.grades,
				new Amounts(new Money(this.initial), new Money(this.annual), new Money(this.executed)), mean);
	}

}
