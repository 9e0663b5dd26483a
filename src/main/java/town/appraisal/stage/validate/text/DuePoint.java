package town.appraisal.stage.validate.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time given in words; a month without a day counts to its last day. */
public final class DuePoint {

	private static final Pattern DATE = Pattern
		.compile("(?:(20\\d\\d)[年.\\-/])?(\\d{1,2})(?:月|[.\\-/](?=\\d))(?:(\\d{1,2})[日号]?)?");

	private static final int LAST_DAY = 31;

	private DuePoint() {
	}

	/** Whether the time given is past the time due; a doubt is not. */
	public static boolean isLate(String due, String actual, int year) {
		Optional<Integer> limit = day(due, year, LAST_DAY);
		return limit.isPresent() && day(actual, year, 1).filter((it) -> it > limit.get()).isPresent();
	}

	private static Optional<Integer> day(String text, int year, int otherwise) {
		Matcher date = DATE.matcher(Folded.of(text));
		if (!date.find()) {
			return Optional.empty();
		}
		int stated = (date.group(1) != null) ? Integer.parseInt(date.group(1)) : year;
		int day = (date.group(3) != null) ? Integer.parseInt(date.group(3)) : otherwise;
		int month = Integer.parseInt(date.group(2));
		boolean single = !date.find();
		return single ? Optional.of((stated * 100 + month) * 100 + day) : Optional.empty();
	}

}
