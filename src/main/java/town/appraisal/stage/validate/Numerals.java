package town.appraisal.stage.validate;

import java.math.BigDecimal;

/** Numbers as people type them. */
public final class Numerals {

	private Numerals() {
	}

	/** A number without idle zeros: {@code 8.62}, {@code 9}, {@code 100}. */
	public static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
