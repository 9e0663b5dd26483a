package town.appraisal;

import java.math.BigDecimal;
import java.util.function.Function;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.form.Role;

/** A cell as typed, read the way the reader reads it, with its place in the template. */
final class TypedCell {

	private TypedCell() {
	}

	static Answer<Money> money(String typed, String cell, FundSource source, Role column) {
		Place place = new Place(FirstEdition.SHEET, cell, source.label() + "·" + FirstEdition.FORM.label(column));
		if (typed.matches("-?\\d+\\.\\d{7,}")) {
			return new Unreadable<>(Trouble.FINER_THAN_FEN, typed, place);
		}
		return read(typed, place, (it) -> Money.ofWan(it.replaceAll("万元?", "")));
	}

	static Answer<BigDecimal> points(String typed, String cell, Role field) {
		return read(typed, cell, field, (it) -> new BigDecimal(it.replace("分", "")));
	}

	static Answer<Rate> rate(String typed, String cell) {
		return read(typed, cell, Role.RATE,
				(it) -> it.endsWith("%") ? new Rate(new BigDecimal(it.substring(0, it.length() - 1)).movePointLeft(2))
						: Rate.bare(new BigDecimal(it)));
	}

	static Answer<Measure> measure(String typed, String cell, Role field) {
		return read(typed, cell, field, TypedMeasure::of);
	}

	static Answer<String> text(String typed, String cell, Role field) {
		return read(typed, cell, field, Function.identity());
	}

	static <T> Answer<T> read(String typed, String cell, Role field, Function<String, T> reading) {
		return read(typed, place(cell, field), reading);
	}

	private static <T> Answer<T> read(String typed, Place place, Function<String, T> reading) {
		if (typed.isEmpty() || typed.equals("—")) {
			return new Blank<>(typed, place);
		}
		if (typed.startsWith("#")) {
			return new Unreadable<>(Trouble.ERROR_VALUE, typed, place);
		}
		try {
			return new Given<>(reading.apply(typed), typed, place);
		}
		catch (NumberFormatException ex) {
			return new Unreadable<>(Trouble.NOT_A_NUMBER, typed, place);
		}
	}

	static Place place(String cell, Role field) {
		return new Place(FirstEdition.SHEET, cell, FirstEdition.FORM.label(field));
	}

}
