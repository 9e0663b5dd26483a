package town.appraisal.stage.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import town.appraisal.domain.finding.Place;

/** Places in the order one reads a workbook: sheet, row, column; the whole file first. */
final class ReadingOrder implements Comparator<Place> {

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

	/** The form's own sheets first; a sheet with another name holds a plain form. */
	private static int sheet(Place place) {
		int known = SHEETS.indexOf(place.sheet());
		return (known >= 0) ? known : SHEETS.size();
	}

	private static int row(Place place) {
		String digits = place.cell().toUpperCase(Locale.ROOT).replaceAll("[^0-9]", "");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

	private static int letters(Place place) {
		return place.cell().replaceAll("[^A-Za-z]", "").length();
	}

}
