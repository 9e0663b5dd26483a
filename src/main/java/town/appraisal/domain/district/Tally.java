package town.appraisal.domain.district;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;

/**
 * How many projects there are of what; amounts and scores only of those that count
 * (accepted and pending).
 *
 * @param byStatus number of projects by status: every registered project once, and every
 * file of an unregistered project once; superseded files are no projects
 * @param grades number of counted projects by grade
 * @param amounts money of the counted projects
 * @param meanScore mean reviewed score of the counted projects, scale 2; empty when none
 */
public record Tally(Map<Status, Integer> byStatus, Map<Grade, Integer> grades, Amounts amounts,
		Optional<BigDecimal> meanScore) {

	public Tally {
		byStatus = Map.copyOf(byStatus);
		grades = Map.copyOf(grades);
	}

	public int count(Status status) {
		return this.byStatus.getOrDefault(status, 0);
	}

	public int count(Grade grade) {
		return this.grades.getOrDefault(grade, 0);
	}

	/** Projects whose figures are in the totals. */
	public int counted() {
		return count(Status.ACCEPTED) + count(Status.PENDING);
	}

}
