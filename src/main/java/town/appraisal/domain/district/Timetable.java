package town.appraisal.domain.district;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import town.appraisal.domain.project.OfficeDate;

/**
 * The day of the summary and the last day of submission.
 *
 * @param today the day the run goes by
 * @param deadline last day of submission, empty when the register states none
 */
public record Timetable(LocalDate today, Optional<LocalDate> deadline) {

	/** Days until the deadline, negative when it has passed; empty without one. */
	public Optional<Integer> daysLeft() {
		return this.deadline.map((it) -> (int) ChronoUnit.DAYS.between(this.today, it));
	}

	/** Days a file came too late, 0 when it came in time. */
	public int daysLate(Instant saved) {
		return this.deadline.map((it) -> Math.max(0, (int) ChronoUnit.DAYS.between(it, OfficeDate.of(saved))))
			.orElse(0);
	}

}
