package town.appraisal.workbook.draw;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Level;

/** The colour of what was judged; the same in every report. */
public final class StatusLook {

	private StatusLook() {
	}

	/** Green is in, amber waits, red goes back. */
	public static Look of(Status status) {
		return switch (status) {
			case ACCEPTED -> Look.GREEN;
			case PENDING -> Look.AMBER;
			case RETURNED, UNREADABLE -> Look.RED;
			case MISSING, SUPERSEDED, NOTHING_TO_REPORT -> Look.GREY;
		};
	}

	public static Look of(Level level) {
		return switch (level) {
			case MUST_FIX -> Look.RED;
			case NEEDS_REASON -> Look.AMBER;
			case HINT -> Look.BLUE;
		};
	}

	/** The colour of a bar, RRGGBB. */
	public static String colour(Status status) {
		return switch (status) {
			case ACCEPTED -> "70AD47";
			case PENDING -> "FFC000";
			case RETURNED -> "C00000";
			case UNREADABLE -> "7F3F00";
			case MISSING -> "7F7F7F";
			case SUPERSEDED, NOTHING_TO_REPORT -> "A5A5A5";
		};
	}

	/** The colour of a bar, RRGGBB. */
	public static String colour(Grade grade) {
		return switch (grade) {
			case EXCELLENT -> "70AD47";
			case GOOD -> "5B9BD5";
			case FAIR -> "FFC000";
			case POOR -> "C00000";
		};
	}

}
