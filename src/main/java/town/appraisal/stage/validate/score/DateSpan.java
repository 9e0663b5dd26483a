package town.appraisal.stage.validate.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days a text such as {@code 9月底前}, {@code 2024年12月31日} or {@code 10月} can mean.
 *
 * @param first the earliest
 * @param last the latest
 */
record DateSpan(LocalDate first, LocalDate last) {

	private static final Pattern DATE = Pattern
		.compile("(?:(\\d{4})\\s*[年./-]\\s*)?(\\d{1,2})\\s*(?:月份?|[./-](?=\\s*\\d))\\s*(?:(\\d{1,2})\\s*[日号]?)?");

	private static final Pattern UNCLEAR = Pattern.compile("个月|月内|年内|半年|季度");

	/**
	 * The span of the only date in a text; one without a year is of the given one. A text
	 * with several dates is left to a reader.
	 */
	static Optional<DateSpan> in(String text, int year) {
		List<MatchResult> dates = DATE.matcher(text).results().toList();
		boolean unclear = dates.size() != 1 || UNCLEAR.matcher(text).find();
		return unclear ? Optional.empty() : of(dates.get(0), year);
	}

	private static Optional<DateSpan> of(MatchResult date, int year) {
		int of = (date.group(1) != null) ? Integer.parseInt(date.group(1)) : year;
		try {
			YearMonth month = YearMonth.of(of, Integer.parseInt(date.group(2)));
			if (date.group(3) == null) {
				return Optional.of(new DateSpan(month.atDay(1), month.atEndOfMonth()));
			}
			LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
			return Optional.of(new DateSpan(day, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
