package town.appraisal.job.run;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A moment as {@code run.json} and {@code status} print it: ISO-8601 in UTC, to the
 * second.
 */
public final class Moment {

	private Moment() {
	}

	/** The printed moment. */
	public static String text(OffsetDateTime time) {
		return time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
