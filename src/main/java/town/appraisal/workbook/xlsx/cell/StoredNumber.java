package town.appraisal.workbook.xlsx.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers as a workbook stores them, with the digits Excel shows: 15 significant digits,
 * so that {@code 66.649016000000003} is the {@code 66.649016} that was typed.
 */
final class StoredNumber {

	private static final int DIGITS = 15;

	private static final MathContext EXCEL = new MathContext(DIGITS, RoundingMode.HALF_UP);

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

	/** No writer needs more characters; a longer text would only cost time. */
	private static final int LONGEST = 400;

	private static final int LARGEST_EXPONENT = 309;

	private StoredNumber() {
	}

	/**
	 * Plain digits without idle zeros, empty when it is no number a workbook can hold.
	 */
	static String of(String stored) {
		return isPlain(stored) ? stored : rounded(stored.trim());
	}

	private static String rounded(String stored) {
		if (stored.length() > LONGEST || !NUMBER.matcher(stored).matches()) {
			return "";
		}
		BigDecimal number = new BigDecimal(stored).round(EXCEL);
		int exponent = number.precision() - number.scale();
		if (number.signum() == 0 || exponent < -LARGEST_EXPONENT) {
			return "0";
		}
		return (exponent > LARGEST_EXPONENT) ? "" : number.stripTrailingZeros().toPlainString();
	}

	/** Most numbers are short and can be handed on as they stand. */
	private static boolean isPlain(String stored) {
		int start = stored.startsWith("-") ? 1 : 0;
		int length = stored.length() - start;
		if (length == 0 || length > DIGITS) {
			return false;
		}
		int point = -1;
		for (int i = start; i < stored.length(); i++) {
			char character = stored.charAt(i);
			if (character == '.' && point < 0) {
				point = i;
			}
			else if (character < '0' || character > '9') {
				return false;
			}
		}
		return isTidy(stored, start, point);
	}

	private static boolean isTidy(String stored, int start, int point) {
		char last = stored.charAt(stored.length() - 1);
		int whole = ((point < 0) ? stored.length() : point) - start;
		boolean ends = point < 0 || (last != '0' && last != '.');
		boolean begins = whole == 1 || (whole > 1 && stored.charAt(start) != '0');
		return begins && ends && !stored.equals("-0");
	}

}
