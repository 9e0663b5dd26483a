package town.appraisal.domain.finding;

import java.util.Comparator;
import java.util.List;

/** Places in the order one reads a workbook: sheet, row, column; the whole file first. */
final class ReadingOrder implements Comparator<Place> {

	/** The sheets of the form; a sheet with another name holds a plain form. */
	private static final List<String> SHEETS = List.of("", "自评表", "报告文本");

	private static final Comparator<Place> ORDER = Comparator.comparingInt(ReadingOrder::sheet)
		.thenComparing(Place::sheet)
		.thenComparingInt(ReadingOrder::row)
		.thenComparingInt(ReadingOrder::letters)
		.thenComparing(Place::cell)
		.thenComparing(Place::field);

	@Override
	public int compare(Place one, Place other) {
		return ORDER.compare(one, other);
	}

	private static int sheet(Place place) {
		int known = SHEETS.indexOf(place.sheet());
		return (known >= 0) ? known : SHEETS.size();
	}

	private static int row(Place place) {
		return place.cell().chars().filter(ReadingOrder::isDigit).reduce(0, (row, it) -> row * 10 + it - '0');
	}

	private static int letters(Place place) {
		return (int) place.cell().chars().filter((it) -> (it >= 'A' && it <= 'Z') || (it >= 'a' && it <= 'z')).count();
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

}
