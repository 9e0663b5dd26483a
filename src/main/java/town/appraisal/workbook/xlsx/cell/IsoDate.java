package town.appraisal.workbook.xlsx.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates spelled out in a file. In a cell they become the serial number every other date
 * cell stores, because Excel shows both alike.
 */
public final class IsoDate {

	private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

	private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

	/** Before 1 March 1900 serials are one less: Excel counts a 29 February 1900. */
	private static final LocalDate LEAP_ERROR = LocalDate.of(1900, 3, 1);

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private static final BigDecimal NANOS = BigDecimal.valueOf(86_400_000_000_000L);

	private IsoDate() {
	}

	/** The serial number in digits, empty when it is no date Excel knows. */
	static Optional<String> serial(String iso, boolean date1904) {
		try {
			LocalDateTime moment = moment(iso);
			LocalDate first = date1904 ? FROM_1904 : FROM_1900;
			if (moment.toLocalDate().isBefore(first) || moment.toLocalDate().isAfter(LAST)) {
				return Optional.empty();
			}
			return Optional.of(StoredNumber.of(serial(moment, first, date1904).toPlainString()));
		}
		catch (DateTimeException wrong) {
			return Optional.empty();
		}
	}

	/** The moment in UTC to the second, empty when it is no date. */
	public static String utc(String iso) {
		try {
			return moment(iso).truncatedTo(ChronoUnit.SECONDS).toInstant(ZoneOffset.UTC).toString();
		}
		catch (DateTimeException wrong) {
			return "";
		}
	}

	private static BigDecimal serial(LocalDateTime moment, LocalDate first, boolean date1904) {
		long days = ChronoUnit.DAYS.between(first, moment.toLocalDate());
		boolean early = !date1904 && days > 0 && moment.toLocalDate().isBefore(LEAP_ERROR);
		BigDecimal time = BigDecimal.valueOf(moment.toLocalTime().toNanoOfDay());
		return time.divide(NANOS, 15, RoundingMode.HALF_UP).add(BigDecimal.valueOf(early ? days - 1 : days));
	}

	/** A date, a date with time and perhaps offset, or a time alone. */
	private static LocalDateTime moment(String iso) {
		int clock = iso.indexOf('T');
		if (clock < 0) {
			return iso.contains(":") ? FROM_1900.atTime(LocalTime.parse(iso)) : LocalDate.parse(iso).atStartOfDay();
		}
		boolean zoned = iso.endsWith("Z") || iso.indexOf('+', clock) > 0 || iso.indexOf('-', clock) > 0;
		return zoned ? OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
				: LocalDateTime.parse(iso);
	}

}
