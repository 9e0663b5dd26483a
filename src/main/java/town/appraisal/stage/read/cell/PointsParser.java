package town.appraisal.stage.read.cell;

import java.math.BigDecimal;

import town.appraisal.domain.submission.Trouble;

/** Reads a weight or a score, in points. */
public final class PointsParser implements NumberParser<BigDecimal> {

	@Override
	public Parsed<BigDecimal> stored(BigDecimal number, NumberFormatCode format) {
		return format.isPercent() ? Parsed.trouble(Trouble.AMBIGUOUS) : Parsed.asTyped(number);
	}

	@Override
	public Parsed<BigDecimal> typed(Numeral numeral, String text) {
		return switch (numeral.suffix()) {
			case "", "分" -> Parsed.tidied(numeral.number(), Numeral.plain(numeral.number()));
			case "%" -> Parsed.trouble(Trouble.AMBIGUOUS);
			default -> Parsed.trouble(Trouble.NOT_A_NUMBER);
		};
	}

}
