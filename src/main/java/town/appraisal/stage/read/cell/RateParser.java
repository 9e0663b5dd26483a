package town.appraisal.stage.read.cell;

import java.math.BigDecimal;

import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Trouble;

/** Reads a rate: {@code 86%}, {@code 0.86} and {@code 86} all mean 86%. */
public final class RateParser implements NumberParser<Rate> {

	private static final BigDecimal LARGEST_LIKELY_FRACTION = new BigDecimal("1.5");

	private static final BigDecimal LARGEST_LIKELY_PERCENT = new BigDecimal("1000");

	@Override
	public Parsed<Rate> stored(BigDecimal number, NumberFormatCode format) {
		return format.isPercent() ? Parsed.asTyped(new Rate(number)) : bare(number, false);
	}

	@Override
	public Parsed<Rate> typed(Numeral numeral, String text) {
		return switch (numeral.suffix()) {
			case "%" -> Parsed.of(percent(numeral.number()), text, numeral.number().toPlainString() + "%");
			case "" -> bare(numeral.number(), true);
			default -> Parsed.trouble(Trouble.NOT_A_NUMBER);
		};
	}

	/** Between 1 and 1.5 it could be 120% as well as 1.2%. */
	private static Parsed<Rate> bare(BigDecimal number, boolean typed) {
		if (number.compareTo(BigDecimal.ONE) <= 0) {
			Rate rate = Rate.bare(number);
			return typed ? Parsed.tidied(rate, rate.percent()) : Parsed.asTyped(rate);
		}
		if (number.compareTo(LARGEST_LIKELY_FRACTION) <= 0 || number.compareTo(LARGEST_LIKELY_PERCENT) > 0) {
			return Parsed.trouble(Trouble.AMBIGUOUS);
		}
		Rate rate = Rate.bare(number.movePointLeft(2));
		return Parsed.tidied(rate, rate.percent());
	}

	private static Rate percent(BigDecimal number) {
		return new Rate(number.movePointLeft(2));
	}

}
