package town.appraisal.domain.district;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day of the summary and the last day of submission.
 *
 * @param today the day the run was begun
 * @param deadline last day of submission, empty when the register states none
 */
public record Timetable(LocalDate today, Optional<LocalDate> deadline) {

	/** Townships and bureau keep Beijing time wherever the program runs. */
	private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

	/** The day of a moment where the townships are. */
	public static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BEIJING);
	}

	/** Days until the deadline, negative when it has passed; empty without one. */
	public Optional<Integer> daysLeft() {
		return this.deadline.map((it) -> (int) ChronoUnit.DAYS.between(this.today, it));
	}

	/** Days a file came too late, 0 when it came in time. */
	public int daysLate(Instant saved) {
		return this.deadline.map((it) -> Math.max(0, (int) ChronoUnit.DAYS.between(it, day(saved)))).orElse(0);
	}

}
