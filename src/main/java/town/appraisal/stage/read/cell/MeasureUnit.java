package town.appraisal.stage.read.cell;

import java.util.regex.Pattern;

import town.appraisal.domain.submission.Operator;

/** What may stand behind a number as its unit, and what makes the whole words instead. */
public final class MeasureUnit {

	/** Short and without digits or punctuation; {@code m2} and {@code m3} excepted. */
	private static final Pattern UNIT = Pattern.compile("[^\\d\\s.,;:，。；：、!?（）()\\[\\]+*=<>≥≤~～—-]{0,8}|k?[mM][23]");

	/** {@code 7月}, {@code 2024年}: points in time; {@code 9月前}, {@code 90%以上}: words. */
	private static final Pattern MOMENT = Pattern.compile("[年月日号时点季].*|.*[前后内底初末起]|.*(以上|以下|左右|以来)");

	/** Behind an operator these are durations. */
	private static final Pattern DURATION = Pattern.compile("年|日");

	private MeasureUnit() {
	}

	static boolean fits(String unit, boolean behindOperator) {
		return UNIT.matcher(unit).matches()
				&& (!MOMENT.matcher(unit).matches() || (behindOperator && DURATION.matcher(unit).matches()));
	}

	/** One spelling for percent. */
	public static String canonical(String unit) {
		return (unit.equals("百分比") || unit.equals("﹪")) ? "%" : unit;
	}

	/** The sign in front of a printed measure; 定性 is not printed. */
	public static String sign(Operator operator) {
		return (operator == Operator.QUALITATIVE) ? "" : operator.sign();
	}

}
