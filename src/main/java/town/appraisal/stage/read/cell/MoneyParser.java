package town.appraisal.stage.read.cell;

import java.math.BigDecimal;
import java.util.Map;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Trouble;

/**
 * Reads an amount of a block in 万元; in 元 where the block's own label says so, because
 * that is how a person would read it.
 */
public final class MoneyParser implements NumberParser<Money> {

	/** Powers of ten from the unit to 万元. */
	private static final Map<String, Integer> UNITS = Map.of("元", -4, "千元", -1, "万", 0, "万元", 0, "亿", 4, "亿元", 4);

	private final boolean yuan;

	public MoneyParser(boolean yuan) {
		this.yuan = yuan;
	}

	@Override
	public Parsed<Money> stored(BigDecimal number, NumberFormatCode format) {
		BigDecimal wan = number.movePointRight(ownPower());
		if (format.isPercent()) {
			return Parsed.trouble(Trouble.AMBIGUOUS);
		}
		if (!Money.fits(wan)) {
			return Parsed.trouble(Trouble.FINER_THAN_FEN);
		}
		Money money = new Money(wan);
		return this.yuan && !money.isZero() ? Parsed.tidied(money, money.plain()) : Parsed.asTyped(money);
	}

	/**
	 * A number stored as text is told even if it looks right: Excel's sums leave it out.
	 */
	@Override
	public Parsed<Money> typed(Numeral numeral, String text) {
		String unit = numeral.suffix().replaceFirst("整$", "");
		Integer power = unit.isEmpty() ? Integer.valueOf(ownPower()) : UNITS.get(unit);
		if (power == null) {
			return Parsed.trouble(Trouble.NOT_A_NUMBER);
		}
		BigDecimal wan = numeral.number().movePointRight(power);
		if (!Money.fits(wan)) {
			return Parsed.trouble((power == 0) ? Trouble.FINER_THAN_FEN : Trouble.WRONG_UNIT);
		}
		Money money = new Money(wan);
		return Parsed.tidied(money, money.plain());
	}

	private int ownPower() {
		return this.yuan ? -4 : 0;
	}

}
