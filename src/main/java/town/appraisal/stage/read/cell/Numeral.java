package town.appraisal.stage.read.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.domain.submission.Trouble;

/**
 * A number typed as text, and what stands behind it.
 *
 * @param number the number
 * @param suffix what follows, such as 万元, empty when nothing
 */
public record Numeral(BigDecimal number, String suffix) {

	static final String DIGITS = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+";

	private static final Pattern FORM = Pattern.compile("(" + DIGITS + ")([^\\d.,].*)?", Pattern.DOTALL);

	private static final Pattern TWO_WAYS = Pattern
		.compile("\\([-+]?[\\d.,]+\\S{0,3}\\)|[+-]?\\d[\\d.,]*,[\\d.,]*\\D{0,3}|[¥$￥][\\d.,]+\\D{0,3}");

	public static Optional<Numeral> of(String folded) {
		Matcher matcher = FORM.matcher(folded);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String suffix = (matcher.group(2) != null) ? matcher.group(2) : "";
		return Optional.of(new Numeral(number(matcher.group(1)), suffix));
	}

	/** The number a cell stores, written out where the file has an exponent. */
	static BigDecimal stored(String raw) {
		BigDecimal number = new BigDecimal(raw);
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	/** The number of digits matched by {@link #DIGITS}. */
	public static BigDecimal number(String digits) {
		return new BigDecimal(digits.replace(",", ""));
	}

	/** {@code (12.5)} may be a negative or a remark, {@code 1,5} one and a half or 15. */
	public static Trouble trouble(String folded) {
		return TWO_WAYS.matcher(folded).matches() ? Trouble.AMBIGUOUS : Trouble.NOT_A_NUMBER;
	}

	/** A number as people write it, without idle zeros. */
	public static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
