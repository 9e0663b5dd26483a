package town.appraisal.domain.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The date at the office: a deadline ends at midnight in China, wherever a server is. */
public final class OfficeDate {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private OfficeDate() {
	}

	/** The date at the office at this moment. */
	public static LocalDate of(Instant moment) {
		return LocalDate.ofInstant(moment, ZONE);
	}

}
